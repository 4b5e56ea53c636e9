import { Button, Menu, type MenuGroup } from '@/components/ui';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import type { Quadrant } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { QUADRANTS } from './quadrant-look.ts';

/** Tells a statement of the menu from a cell of it. */
const ENTRY = 'entry:';

interface Props {
  item: EvidenceInContext;
  proposed: Quadrant | undefined;
  onPlace: (quadrant: Quadrant) => void;
}

/** Places evidence without dragging: in a cell as a new statement, or under one that exists. */
export function PlaceMenu({ item, proposed, onPlace }: Props) {
  const locale = useLocale();
  const words = locale.messages.diagnosis;
  const { board, writes } = useBoard();
  const views = QUADRANTS.flatMap((quadrant) =>
    board.cells[quadrant].map((view) => ({ quadrant, view })),
  );
  const groups: MenuGroup[] = [
    {
      title: words.placeIn,
      items: QUADRANTS.map((quadrant) => ({
        id: quadrant,
        label: words.quadrants[quadrant],
        shortcut: words.quadrantKeys[quadrant],
        ...(quadrant === proposed && { description: locale.messages.common.proposed }),
      })),
    },
  ];
  if (views.length > 0)
    groups.push({
      title: words.attachTo,
      items: views.map(({ quadrant, view }) => ({
        id: `${ENTRY}${view.entry.id}`,
        label: view.entry.statement,
        description: words.quadrant[quadrant],
      })),
    });
  const act = (id: string) => {
    const quadrant = QUADRANTS.find((name) => name === id);
    if (quadrant) onPlace(quadrant);
    else writes.attach(id.slice(ENTRY.length), item.evidence.id, 'supports');
  };
  return (
    <Menu
      label={words.place}
      items={groups}
      onAction={act}
      trigger={
        <Button size="small" label={words.placeItem(evidenceTitle(item, locale))}>
          {words.place}
        </Button>
      }
    />
  );
}
