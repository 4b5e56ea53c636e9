import { useLocale } from '@/lib/hooks/locale';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';
import type { Shortcut } from './use-shortcuts.ts';
import styles from './shortcut-help.module.css';

export interface ShortcutGroup {
  title: string;
  shortcuts: readonly Pick<Shortcut, 'keys' | 'label'>[];
}

/** The list of the screen's shortcuts, opened by `?`. */
export function ShortcutHelp({
  groups,
  isOpen,
  onClose,
}: {
  groups: readonly ShortcutGroup[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { ui } = useLocale().messages;
  return (
    <Dialog title={ui.shortcuts} isOpen={isOpen} onClose={onClose}>
      <p className={styles.note}>{ui.shortcutsOffInFields}</p>
      {groups.map((group) => (
        <section key={group.title} className={styles.group}>
          <h3 className={styles.title}>{group.title}</h3>
          <dl className={styles.list}>
            {group.shortcuts.map((shortcut) => (
              <div key={shortcut.label} className={styles.line}>
                <dt>{shortcut.label}</dt>
                <dd className={styles.keys}>
                  {(typeof shortcut.keys === 'string' ? [shortcut.keys] : shortcut.keys).map(
                    (keys) => (
                      <Kbd key={keys} keys={keys} />
                    ),
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
