import type { RefObject } from 'react';
import type { InboxSelection } from '@/components/inbox/use-selection';
import { useScreenShortcuts } from '@/components/shell/screen-shortcuts';
import type { Shortcut } from '@/components/ui';
import { proposePlacement } from '@/lib/hooks/diagnosis-proposal';
import { useLocale } from '@/lib/hooks/locale';
import type { Quadrant } from '@/lib/market';
import { QUADRANT_KEYS, QUADRANTS } from './quadrant-look.ts';

interface Tray {
  selection: InboxSelection;
  filter: RefObject<HTMLInputElement | null>;
  place: (quadrant: Quadrant) => void;
}

/** The keys of the diagnosis: they act on the card selected in the tray. */
export function useTrayShortcuts({ selection, filter, place }: Tray): void {
  const { diagnosis: words } = useLocale().messages;
  const { current } = selection;
  const proposed = current && proposePlacement(current.evidence).proposals[0]?.quadrant;
  const placing = (quadrant: Quadrant): Shortcut => ({
    keys: QUADRANT_KEYS[quadrant],
    label: words.keys.placeIn(words.quadrants[quadrant]),
    isDisabled: !current,
    run: () => place(quadrant),
  });
  useScreenShortcuts(words.title, [
    ...QUADRANTS.map(placing),
    {
      keys: 'P',
      label: words.keys.placeProposed,
      isDisabled: !proposed,
      run: () => {
        if (proposed) place(proposed);
      },
    },
    {
      keys: 'J',
      label: words.keys.next,
      repeats: true,
      run: () => selection.move(1, false),
    },
    {
      keys: 'K',
      label: words.keys.previous,
      repeats: true,
      run: () => selection.move(-1, false),
    },
    { keys: '/', label: words.keys.filter, run: () => filter.current?.focus() },
  ]);
}
