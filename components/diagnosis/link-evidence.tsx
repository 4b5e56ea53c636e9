import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Dialog, SearchField } from '@/components/ui';
import { SourceLine } from '@/components/evidence/source-line';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import { filterEvidence } from '@/lib/hooks/diagnosis-search';
import type { EntryView } from '@/lib/hooks/diagnosis-board';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { useBoard } from './board-context.ts';
import styles from './panels.module.css';

/** Choices shown at once: the filter finds the others. */
const SHOWN = 50;

interface Props {
  view: EntryView;
  kept: readonly EvidenceInContext[];
  onClose: () => void;
}

/** Chooses, among the kept evidence, what supports a statement. */
export function LinkEvidence(props: Props) {
  const { diagnosis: words } = useLocale().messages;
  return (
    <Dialog title={words.linkTitle} isOpen onClose={props.onClose}>
      <Choices {...props} />
    </Dialog>
  );
}

function Choices({ view: { entry }, kept, onClose }: Props) {
  const locale = useLocale();
  const words = locale.messages.diagnosis;
  const { companies } = useCurrentStudy();
  const { writes } = useBoard();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const others = kept.filter(({ evidence }) => !entry.evidenceIds.includes(evidence.id));
  const found = filterEvidence(others, query, companies, locale.language);
  return (
    <div className={styles.link}>
      <p className={styles.linkStatement}>
        <bdi dir="auto">{entry.statement}</bdi>
      </p>
      <SearchField ref={field} label={words.linkFilter} value={query} onChange={setQuery} />
      {found.length === 0 && <p className={styles.quiet}>{words.linkNone}</p>}
      <ul>
        {found.slice(0, SHOWN).map((item) => (
          <li key={item.evidence.id} className={styles.choice}>
            <Button
              className={styles.choiceButton}
              onPress={() => {
                writes.attach(entry.id, item.evidence.id, 'supports');
                onClose();
              }}
            >
              <bdi dir="auto">{evidenceTitle(item, locale)}</bdi>
            </Button>
            <SourceLine item={item} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className={styles.quiet}>{words.linkShort(SHOWN)}</p>}
    </div>
  );
}
