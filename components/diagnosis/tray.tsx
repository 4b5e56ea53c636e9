import { useEffect, useRef, useState } from 'react';
import { GridList, GridListItem, useDragAndDrop, type Selection } from 'react-aria-components';
import { Link } from 'wouter';
import { EmptyState, PanelHeader, SearchField } from '@/components/ui';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import { useInboxSelection } from '@/components/inbox/use-selection';
import { KEPT_LIMIT } from '@/lib/hooks/diagnosis';
import { filterEvidence } from '@/lib/hooks/diagnosis-search';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Quadrant } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { EVIDENCE_TYPE } from './drag-types.ts';
import { TrayCard } from './tray-card.tsx';
import { useTrayShortcuts } from './use-tray-shortcuts.ts';
import styles from './tray.module.css';

/** Cards drawn at once: the filter finds the others. */
const SHOWN = 60;

interface Props {
  /** There is more kept evidence than was read. */
  isPartial: boolean;
  /** Some evidence was kept in this study. */
  hasKept: boolean;
}

/** The kept evidence that no statement names, to be placed by drag, by menu or by key. */
export function Tray({ isPartial, hasKept }: Props) {
  const locale = useLocale();
  const words = locale.messages.diagnosis;
  const { companies } = useCurrentStudy();
  const { board, writes } = useBoard();
  const [query, setQuery] = useState('');
  const found = filterEvidence(board.toPlace, query, companies, locale.language);
  const shown = found.slice(0, SHOWN);
  const selection = useInboxSelection(shown);
  const filter = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = (item: EvidenceInContext | undefined, quadrant: Quadrant) => {
    if (!item) return;
    if (item === selection.current) selection.advance();
    void writes.place(item, quadrant);
  };
  useTrayShortcuts({
    selection,
    filter,
    place: (quadrant) => place(selection.current, quadrant),
  });
  const currentId = selection.ids[0];
  useEffect(() => {
    if (currentId === undefined) return;
    const row = list.current?.querySelector(`[data-key="${CSS.escape(currentId)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  const { dragAndDropHooks } = useDragAndDrop<EvidenceInContext>({
    getItems: (_keys, items) =>
      items.map((item) => ({
        [EVIDENCE_TYPE]: item.evidence.id,
        'text/plain': evidenceTitle(item, locale),
      })),
    getAllowedDropOperations: () => ['move'],
  });

  return (
    <aside className={styles.tray} aria-label={words.tray} data-tray>
      <div className={styles.head}>
        <PanelHeader title={words.tray} end={locale.formats.number(board.toPlace.length)} />
        {board.toPlace.length > 0 && (
          <SearchField ref={filter} label={words.trayFilter} value={query} onChange={setQuery} />
        )}
        {isPartial && <p className={styles.note}>{words.trayPartial(KEPT_LIMIT)}</p>}
      </div>
      {board.toPlace.length === 0 && <TrayEmpty hasKept={hasKept} />}
      {board.toPlace.length > 0 && (
        <GridList
          ref={list}
          aria-label={words.trayList}
          items={shown}
          dependencies={[locale, board, shown]}
          disallowTypeAhead
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selection.ids}
          onSelectionChange={(chosen: Selection) => {
            if (chosen !== 'all' && chosen.size > 0) selection.select([...chosen].map(String));
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className={styles.note}>{words.trayNoMatch}</p>}
          className={styles.list}
        >
          {(item) => (
            <GridListItem
              id={item.evidence.id}
              textValue={evidenceTitle(item, locale)}
              className={styles.item}
            >
              <TrayCard item={item} onPlace={(quadrant) => place(item, quadrant)} />
            </GridListItem>
          )}
        </GridList>
      )}
      {found.length > shown.length && (
        <p className={styles.note}>{words.trayShort(shown.length, found.length)}</p>
      )}
    </aside>
  );
}

function TrayEmpty({ hasKept }: { hasKept: boolean }) {
  const { diagnosis: words } = useLocale().messages;
  if (hasKept)
    return (
      <EmptyState icon="check" title={words.trayDoneTitle}>
        {words.trayDone}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="evidence"
      title={words.trayEmptyTitle}
      actions={<Link href="/inbox">{words.toInbox}</Link>}
    >
      {words.trayEmpty}
    </EmptyState>
  );
}
