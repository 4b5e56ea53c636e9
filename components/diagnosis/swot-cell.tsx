import { GridList, GridListItem } from 'react-aria-components';
import { Kbd } from '@/components/ui';
import { CELL_LIMIT, checkCell } from '@/lib/diagnosis';
import type { EntryView } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import type { Quadrant } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { EntryCard } from './entry-card.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { isInternal } from './quadrant-look.ts';
import { StatementComposer } from './statement-composer.tsx';
import { useCellDrops } from './use-cell-drops.ts';
import styles from './diagnosis.module.css';
import entryStyles from './entry.module.css';

/** One cell of the SWOT: its statements in order, and a way to write one. */
export function SwotCell({ quadrant }: { quadrant: Quadrant }) {
  const { diagnosis: words } = useLocale().messages;
  const { board, editingId } = useBoard();
  const views = board.cells[quadrant];
  const isEdited = views.some(({ entry }) => entry.id === editingId);
  const size = checkCell(views.length);
  const headingId = `swot-${quadrant}`;
  return (
    <section className={styles.cell} aria-labelledby={headingId}>
      <div className={styles.cellHeader}>
        <h2 id={headingId} className={styles.cellTitle}>
          {words.quadrants[quadrant]}
        </h2>
        <span className={styles.nature}>
          {isInternal(quadrant) ? words.internal : words.external}
        </span>
      </div>
      {(size === 'many' || size === 'over') && (
        <p className={styles.caution}>
          <span aria-hidden="true">▲ </span>
          {size === 'many'
            ? words.cellCount(views.length)
            : words.cellOver(views.length, CELL_LIMIT)}
        </p>
      )}
      {isEdited ? <EditedEntries views={views} /> : <EntryList quadrant={quadrant} views={views} />}
      <StatementComposer quadrant={quadrant} />
    </section>
  );
}

/**
 * The statements while one is written: a plain list, because rows that take arrows, letters and drags
 * would take them from its fields.
 */
function EditedEntries({ views }: { views: readonly EntryView[] }) {
  const { editingId } = useBoard();
  return (
    <ul className={entryStyles.entries}>
      {views.map((view) => (
        <li key={view.entry.id} className={entryStyles.entry}>
          {view.entry.id === editingId ? (
            <EntryEditor entry={view.entry} />
          ) : (
            <EntryCard view={view} isDraggable={false} />
          )}
        </li>
      ))}
    </ul>
  );
}

function EntryList({ quadrant, views }: { quadrant: Quadrant; views: readonly EntryView[] }) {
  const { diagnosis: words } = useLocale().messages;
  const { edit } = useBoard();
  const dragAndDropHooks = useCellDrops(quadrant, views);
  return (
    <GridList
      aria-label={words.quadrants[quadrant]}
      items={views}
      dependencies={[words]}
      disallowTypeAhead
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => edit(String(key))}
      renderEmptyState={() => (
        <p className={entryStyles.hint}>
          {words.emptyCell} <Kbd keys={words.quadrantKeys[quadrant]} />.
        </p>
      )}
      className={entryStyles.entries}
    >
      {(view) => (
        <GridListItem
          id={view.entry.id}
          textValue={view.entry.statement}
          className={entryStyles.entry}
        >
          <EntryCard view={view} isDraggable />
        </GridListItem>
      )}
    </GridList>
  );
}
