import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon, PanelHeader, VisuallyHidden } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { CandidateRow } from './candidate-row.tsx';
import type { EvidenceById } from './evidence-links.tsx';
import { focusControl } from './focus-field.ts';
import { LineCard } from './line-card.tsx';
import { LineContext, type LineContextValue } from './line-context.ts';
import { candidatesOf, includedOf, includeItem, moveItem } from './order-items.ts';
import type { DigestDraft } from './use-digest-draft.ts';
import styles from './line.module.css';

/** The lines of the digest in their order, then what else was found in the week. */
export function LineList({
  draft,
  evidence,
  onFollow,
}: {
  draft: DigestDraft;
  evidence: EvidenceById;
  /** Told which line the user is at. */
  onFollow: (itemId: Id) => void;
}) {
  const { digest: words } = useLocale().messages;
  const { items } = draft.digest;
  const told = includedOf(items);
  const candidates = candidatesOf(items);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // A row that moves in the page loses the focus: it is given back once it stands in its new place.
  const focusNext = useRef<{ itemId: string; control: string } | null>(null);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusControl(focusNext.current.itemId, focusNext.current.control);
    focusNext.current = null;
  });

  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const tell = ({ target }: FocusEvent) => {
      const line = target instanceof Element && target.closest<HTMLElement>('[data-item]');
      if (line && line.dataset.item) onFollow(line.dataset.item);
    };
    const element = list.current;
    element?.addEventListener('focusin', tell);
    return () => element?.removeEventListener('focusin', tell);
  }, [onFollow]);

  const lines: LineContextValue = {
    draft,
    evidence,
    draggedId,
    setDraggedId,
    include: (itemId, included) => {
      focusNext.current = { itemId, control: 'include' };
      draft.editItems((current) => includeItem(current, itemId, included));
    },
    move: (itemId, rank, control) => {
      focusNext.current = { itemId, control };
      draft.editItems((current) => moveItem(current, itemId, rank));
      setSaid(words.moved(rank + 1, told.length));
    },
  };

  return (
    <LineContext value={lines}>
      <section aria-label={words.included} className={styles.section}>
        <PanelHeader
          title={words.included}
          end={told.length > 1 && <span className={styles.quiet}>{words.reorderHint}</span>}
        />
        {told.length === 0 && <p className={styles.quiet}>{words.includedNone}</p>}
        <ol ref={list} className={styles.lines}>
          {told.map((item, rank) => (
            <LineCard key={item.id} item={item} rank={rank} total={told.length} />
          ))}
        </ol>
        <VisuallyHidden>
          <output aria-live="polite">{said}</output>
        </VisuallyHidden>
      </section>
      <section aria-label={words.candidates} className={styles.section}>
        <PanelHeader title={words.candidates} end={candidates.length > 0 && candidates.length} />
        {candidates.length === 0 && (
          <p className={styles.quiet}>
            <Icon name="check" /> {words.candidatesNone}
          </p>
        )}
        <ul className={styles.candidates}>
          {candidates.map((item) => (
            <CandidateRow key={item.id} item={item} />
          ))}
        </ul>
      </section>
    </LineContext>
  );
}
