import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { Button as WordButton, GradeBadge, Popover } from '@/components/ui';
import { EvidenceText } from '@/components/evidence/evidence-text';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import { SourceLine } from '@/components/evidence/source-line';
import type { NumberedEvidence } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { useBoard } from './board-context.ts';
import entryStyles from './entry.module.css';
import styles from './panels.module.css';

interface Props {
  entryId: Id;
  evidence: NumberedEvidence;
  side: 'supports' | 'contradicts';
}

/** The number of a piece of evidence; pressed, the excerpt with its source, date and grade. */
export function EvidenceChip({ entryId, evidence: { number, item }, side }: Props) {
  const locale = useLocale();
  const words = locale.messages.diagnosis;
  const { writes } = useBoard();
  const { id, reliability, credibility } = item.evidence;
  const isAgainst = side === 'contradicts';
  const name = words.evidenceNumber(number, evidenceTitle(item, locale));
  return (
    <Popover
      label={name}
      trigger={
        <Button
          aria-label={isAgainst ? `${name} (${words.contradicts})` : name}
          className={entryStyles.number}
          data-against={isAgainst || undefined}
        >
          {isAgainst && <span aria-hidden="true">✕</span>}
          {number}
        </Button>
      }
    >
      {(close) => (
        <div className={styles.excerpt}>
          <SourceLine item={item} />
          <EvidenceText item={item} />
          <div className={styles.excerptFoot}>
            <GradeBadge reliability={reliability} credibility={credibility} />
            {isAgainst && <span className={styles.against}>{words.contradicts}</span>}
            <Link href={`/evidence/${encodeURIComponent(id)}`}>{words.openEvidence}</Link>
          </div>
          <div className={styles.editorButtons}>
            <WordButton
              size="small"
              onPress={() => {
                close();
                writes.attach(entryId, id, isAgainst ? 'supports' : 'contradicts');
              }}
            >
              {isAgainst ? words.toSupporting : words.toContradicting}
            </WordButton>
            <WordButton
              size="small"
              variant="quiet"
              onPress={() => {
                close();
                writes.detach(entryId, id);
              }}
            >
              {words.detach}
            </WordButton>
          </div>
        </div>
      )}
    </Popover>
  );
}
