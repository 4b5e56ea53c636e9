import { useState, type ReactNode } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useShortcuts, useToast } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Study } from '@/lib/market';
import { ActivityDialog } from './activity-dialog.tsx';
import { NavigationBar } from './navigation-bar.tsx';
import { SampleNotice } from './sample-notice.tsx';
import { ScreenErrorBoundary } from './screen-error-boundary.tsx';
import { ShortcutRegistryContext, type ShortcutRegistry } from './screen-shortcuts.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { undoneWords } from './undone-words.ts';
import { useMutation } from './use-mutation.ts';
import styles from './app-frame.module.css';

/** The frame around every screen: navigation at the side, the screen beside it. */
export function AppFrame({
  studies,
  children,
}: {
  studies: readonly Study[];
  children: ReactNode;
}) {
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  const [location] = useHashLocation();
  const [open, setOpen] = useState<'shortcuts' | 'activity' | null>(null);
  const [registry] = useState<ShortcutRegistry>(() => new Set());
  const actions = useActions();
  const mutate = useMutation();
  const toasts = useToast();

  const shortcuts = [
    { keys: '?', label: messages.shell.shortcutHelp, run: () => setOpen('shortcuts') },
    {
      keys: ['Z', 'Mod+Z'],
      label: messages.shell.shortcutUndo,
      run: () =>
        void mutate(null, async () => {
          // What was undone may be on another screen: it is named, unless nothing was.
          const undone = await actions.undo(study.id);
          if (undone) toasts.show({ message: undoneWords(messages, undone) });
          return null;
        }),
    },
  ];
  useShortcuts(shortcuts);

  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          // The hash is the router's: move the focus without touching the address.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {messages.shell.skipToContent}
      </a>
      <NavigationBar studies={studies} onOpen={setOpen} />
      <div className={styles.content}>
        {study.kind === 'sample' && <SampleNotice />}
        <main id="main" tabIndex={-1} className={styles.main}>
          <ShortcutRegistryContext value={registry}>
            {/* A fresh boundary a screen; what a screen opens beside itself keeps its filters. */}
            <ScreenErrorBoundary key={location.split('/')[1]}>{children}</ScreenErrorBoundary>
          </ShortcutRegistryContext>
        </main>
      </div>
      <ActivityDialog isOpen={open === 'activity'} onClose={() => setOpen(null)} />
      <ShortcutList
        registry={registry}
        global={shortcuts}
        isOpen={open === 'shortcuts'}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
