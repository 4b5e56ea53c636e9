import { useScreenShortcuts } from '@/components/shell/screen-shortcuts';
import { webLink } from '@/components/evidence/web-link';
import { useLocale } from '@/lib/hooks/locale';
import type { Page, PriceObservation } from '@/lib/market';
import type { ReadingActions } from './use-reading-actions.ts';

interface Opened {
  reading: PriceObservation | undefined;
  actions: ReadingActions;
  page: Page | undefined;
  /** Opens the reading some places further down the list. */
  move: (step: number) => void;
  close: () => void;
}

/** The keys of the open reading; each has a button on screen too. */
export function usePriceShortcuts({ reading, actions, page, move, close }: Opened): void {
  const { prices: words } = useLocale().messages;
  useScreenShortcuts(words.title, [
    { keys: 'J', label: words.keys.next, repeats: true, run: () => move(1) },
    { keys: 'K', label: words.keys.previous, repeats: true, run: () => move(-1) },
    {
      keys: 'C',
      label: words.confirm,
      isDisabled: !actions.canConfirm,
      run: actions.confirm,
    },
    {
      keys: 'R',
      label: words.correct,
      isDisabled: !actions.canCorrect,
      run: () => actions.setCorrecting(true),
    },
    { keys: 'X', label: words.reject, isDisabled: !actions.canReject, run: actions.reject },
    {
      keys: 'O',
      label: words.keys.open,
      isDisabled: reading === undefined || page === undefined,
      run: () => {
        const link = page && webLink(page.url);
        if (link) window.open(link, '_blank', 'noreferrer');
      },
    },
    {
      keys: 'Escape',
      label: words.closeDetail,
      inFields: true,
      run: () => (actions.isCorrecting ? actions.setCorrecting(false) : close()),
    },
  ]);
}
