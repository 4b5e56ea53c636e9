import { Button } from 'react-aria-components';
import { Checkbox, Icon, IconButton } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { DigestItem } from '@/lib/market';
import { EvidenceLinks } from './evidence-links.tsx';
import { useLines } from './line-context.ts';
import { LineFields } from './line-fields.tsx';
import { includedOf } from './order-items.ts';
import { useLineDrag } from './use-line-drag.ts';
import styles from './line.module.css';

interface Props {
  item: DigestItem;
  /** Its place among the lines told, from 0. */
  rank: number;
  total: number;
}

/** A line that is told: its words to edit in place, its evidence, and its place. */
export function LineCard({ item, rank, total }: Props) {
  const { digest: words } = useLocale().messages;
  const { draft, evidence, include, move, draggedId } = useLines();
  const { place, dragProps, dragButtonProps, isDragging, dropProps, isDropTarget } = useLineDrag(
    item,
    rank,
  );
  const ranks = includedOf(draft.digest.items).map(({ id }) => id);
  const comesFromAbove = draggedId !== null && ranks.indexOf(draggedId) < rank;
  const isTarget = isDropTarget && draggedId !== item.id;
  return (
    <li
      {...dropProps}
      ref={place}
      tabIndex={-1}
      data-item={item.id}
      aria-label={words.lineNumber(rank + 1)}
      className={styles.line}
      data-dragging={isDragging || undefined}
      data-drop={isTarget ? (comesFromAbove ? 'after' : 'before') : undefined}
    >
      <div className={styles.bar} {...dragProps}>
        <Button
          {...dragButtonProps}
          aria-label={words.drag(item.headline)}
          data-control="drag"
          className={styles.handle}
        >
          <Icon name="drag" />
        </Button>
        <span data-control="include">
          <Checkbox
            label={words.include(item.headline)}
            isSelected
            onChange={(isIncluded) => include(item.id, isIncluded)}
          />
        </span>
        <span className={styles.rank}>{words.lineNumber(rank + 1)}</span>
        <span className={styles.moves}>
          <span data-control="up">
            <IconButton
              icon="arrow-up"
              label={words.moveUp(item.headline)}
              isDisabled={rank === 0}
              onPress={() => move(item.id, rank - 1, rank === 1 ? 'down' : 'up')}
            />
          </span>
          <span data-control="down">
            <IconButton
              icon="arrow-down"
              label={words.moveDown(item.headline)}
              isDisabled={rank === total - 1}
              onPress={() => move(item.id, rank + 1, rank === total - 2 ? 'up' : 'down')}
            />
          </span>
        </span>
      </div>
      <LineFields item={item} />
      <div data-control="evidence">
        <EvidenceLinks ids={item.evidenceIds} evidence={evidence} />
      </div>
    </li>
  );
}
