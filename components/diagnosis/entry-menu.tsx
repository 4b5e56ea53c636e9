import { MoreMenu, type MenuGroup } from '@/components/ui';
import type { EntryView } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import type { Quadrant } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { QUADRANTS } from './quadrant-look.ts';

/** Everything that can be done to a statement without dragging it. */
export function EntryMenu({ view: { entry, strength } }: { view: EntryView }) {
  const { messages } = useLocale();
  const words = messages.diagnosis;
  const { board, writes, edit, link } = useBoard();
  const here = QUADRANTS.find((quadrant) => quadrant === entry.slot);
  const ids = here ? board.cells[here].map((view) => view.entry.id) : [];
  const at = ids.indexOf(entry.id);
  const isValidated = entry.state === 'validated';
  const groups: MenuGroup[] = [
    {
      items: [
        { id: 'edit', label: words.edit, icon: 'edit' },
        { id: 'link', label: words.linkEvidence, icon: 'link' },
        isValidated
          ? { id: 'draft', label: words.toDraft, icon: 'undo' }
          : {
              id: 'validate',
              label: words.validate,
              icon: 'check',
              isDisabled: strength.cards === 0,
            },
      ],
    },
    {
      title: words.moveTo,
      items: QUADRANTS.filter((quadrant) => quadrant !== here).map((quadrant) => ({
        id: quadrant,
        label: words.quadrants[quadrant],
      })),
    },
    {
      items: [
        { id: 'up', label: words.moveUp, icon: 'arrow-up', isDisabled: at <= 0 },
        {
          id: 'down',
          label: words.moveDown,
          icon: 'arrow-down',
          isDisabled: at === ids.length - 1,
        },
        { id: 'remove', label: words.remove, icon: 'trash', isDanger: true },
      ],
    },
  ];
  const moveHere = (beforeId: string | undefined) => {
    if (here) writes.move(entry.id, here, beforeId ?? null, true);
  };
  const act = (id: string) => {
    const quadrant = QUADRANTS.find((name): name is Quadrant => name === id);
    if (quadrant) writes.move(entry.id, quadrant, null, false);
    else if (id === 'edit') edit(entry.id);
    else if (id === 'link') link(entry.id);
    else if (id === 'validate') writes.setState(entry.id, 'validated');
    else if (id === 'draft') writes.setState(entry.id, 'drafted');
    else if (id === 'up') moveHere(ids[at - 1]);
    else if (id === 'down') moveHere(ids[at + 2]);
    else if (id === 'remove') writes.remove(entry.id);
  };
  return <MoreMenu label={words.entryActions(entry.statement)} items={groups} onAction={act} />;
}
