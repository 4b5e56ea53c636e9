import type { RefObject } from 'react';
import { useScreenShortcuts } from '@/components/shell/screen-shortcuts';
import { useMutation } from '@/components/shell/use-mutation';
import { nextStance } from '@/components/evidence/stance-field';
import { webLink } from '@/components/evidence/web-link';
import type { Shortcut } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { EvidenceStatus } from '@/lib/market';
import type { InboxSelection } from './use-selection.ts';

const THEME_KEYS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface Inbox {
  selection: InboxSelection;
  sort: (status: EvidenceStatus) => void;
  /** The theme of each number key, 1 first. */
  themeKeys: readonly string[];
  detail: RefObject<HTMLDivElement | null>;
  /** The field that adds a theme is open: Escape is its own. */
  isAddingTheme: boolean;
  addTheme: () => void;
  togglePreview: () => void;
}

/** The keys of the inbox; each has a button on screen too. */
export function useInboxShortcuts(inbox: Inbox): void {
  const { inbox: words } = useLocale().messages;
  const actions = useActions();
  const mutate = useMutation();
  const { selection, sort, detail } = inbox;
  const evidence = selection.current?.evidence;
  const focusIn = (selector: string) =>
    detail.current?.querySelector<HTMLElement>(selector)?.focus();

  const theme = (rank: number): Shortcut => ({
    keys: String(rank),
    label: words.keys.theme(rank),
    isDisabled: inbox.themeKeys[rank - 1] === undefined,
    run: () => {
      const themeId = inbox.themeKeys[rank - 1];
      if (themeId === undefined) return;
      const decision = evidence?.themeIds.includes(themeId) ? 'none' : 'accept';
      void mutate(null, () => actions.decideTheme(selection.ids, themeId, decision));
    },
  });

  useScreenShortcuts(words.title, [
    {
      keys: ['J', 'ArrowDown'],
      label: words.keys.next,
      repeats: true,
      run: () => selection.move(1, false),
    },
    {
      keys: ['K', 'ArrowUp'],
      label: words.keys.previous,
      repeats: true,
      run: () => selection.move(-1, false),
    },
    { keys: 'Shift+J', label: words.keys.extendNext, run: () => selection.move(1, true) },
    { keys: 'Shift+K', label: words.keys.extendPrevious, run: () => selection.move(-1, true) },
    { keys: 'E', label: words.retain, run: () => sort('retained') },
    { keys: 'I', label: words.important, run: () => sort('important') },
    { keys: 'H', label: words.postpone, run: () => sort('later') },
    { keys: 'D', label: words.duplicate, run: () => sort('duplicate') },
    { keys: 'X', label: words.discard, run: () => sort('discarded') },
    ...THEME_KEYS.map(theme),
    { keys: 'T', label: words.keys.addTheme, run: inbox.addTheme },
    { keys: 'C', label: words.keys.company, run: () => focusIn('[data-field="subject"] button') },
    {
      keys: 'S',
      label: words.keys.stance,
      run: () => {
        if (!evidence) return;
        void mutate(null, () => actions.setStance(selection.ids, nextStance(evidence.stance)));
      },
    },
    { keys: 'N', label: words.keys.note, run: () => focusIn('textarea') },
    {
      keys: 'Escape',
      label: words.keys.leaveField,
      inFields: true,
      isDisabled: inbox.isAddingTheme,
      run: ({ target }) => {
        if (target instanceof HTMLTextAreaElement) target.blur();
      },
    },
    {
      keys: 'O',
      label: words.keys.open,
      run: () => {
        const link = selection.current?.page && webLink(selection.current.page.url);
        if (link) window.open(link, '_blank', 'noreferrer');
      },
    },
    { keys: 'Space', label: words.keys.preview, run: inbox.togglePreview },
  ]);
}
