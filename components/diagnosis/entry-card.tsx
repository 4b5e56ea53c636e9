import { Button } from 'react-aria-components';
import { Chip, Icon } from '@/components/ui';
import type { EntryView } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import { useBoard } from './board-context.ts';
import { EntryMenu } from './entry-menu.tsx';
import { EvidenceChip } from './evidence-chip.tsx';
import { StrengthMark } from './strength-mark.tsx';
import styles from './entry.module.css';

/** A statement with its evidence, how well it is carried, and what a reader would object to. */
export function EntryCard({ view, isDraggable }: { view: EntryView; isDraggable: boolean }) {
  const { diagnosis: words } = useLocale().messages;
  const { writes, link } = useBoard();
  const { entry, supports, contradicts, strength } = view;
  const isSupported = strength.cards > 0;
  const objections = view.warnings.filter((name) => name !== 'opinion' && name !== 'disputed');
  return (
    <div className={styles.card} data-unsupported={!isSupported || undefined}>
      <div className={styles.cardTop}>
        {isDraggable ? (
          <Button slot="drag" className={styles.handle}>
            <Icon name="drag" />
          </Button>
        ) : (
          <span className={styles.handle} />
        )}
        <p className={styles.statement}>
          <bdi dir="auto">{entry.statement}</bdi>
        </p>
        <EntryMenu view={view} />
      </div>
      {entry.because && <Reason label={words.because} text={entry.because} />}
      {entry.therefore && <Reason label={words.therefore} text={entry.therefore} />}
      <div className={styles.chips}>
        {supports.map((evidence) => (
          <EvidenceChip
            key={evidence.number}
            entryId={entry.id}
            evidence={evidence}
            side="supports"
          />
        ))}
        {contradicts.map((evidence) => (
          <EvidenceChip
            key={evidence.number}
            entryId={entry.id}
            evidence={evidence}
            side="contradicts"
          />
        ))}
        <StrengthMark view={view} />
        {!isSupported && (
          <span className={styles.onScreen}>
            <Chip icon="link" onPress={() => link(entry.id)}>
              {words.linkEvidence}
            </Chip>
          </span>
        )}
        {entry.state === 'validated' && (
          <Chip tone="ok" icon="check">
            {words.validated}
          </Chip>
        )}
        {entry.state === 'proposed' && <Chip isProposed>{words.proposedState}</Chip>}
        {isSupported && entry.state !== 'validated' && (
          <span className={styles.onScreen}>
            <Chip icon="check" onPress={() => writes.setState(entry.id, 'validated')}>
              {words.validate}
            </Chip>
          </span>
        )}
      </div>
      {objections.length > 0 && (
        <p className={styles.caution}>
          <span aria-hidden="true">▲ </span>
          {objections.map((name) => words.warnings[name]).join(' · ')}
        </p>
      )}
    </div>
  );
}

function Reason({ label, text }: { label: string; text: string }) {
  return (
    <p className={styles.reason}>
      <span className={styles.reasonLabel}>{label}</span> <bdi dir="auto">{text}</bdi>
    </p>
  );
}
