import { useCallback, type Ref } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import { usePopupDoor } from './door.ts';
import { useAnswer } from './use-answer.ts';
import styles from './popup.module.css';

/** The footer: the save, the way to the versions of a known page, and the shortcut that needs no popup. */
export function SaveBar({
  ref,
  saving,
  known,
}: {
  ref: Ref<HTMLButtonElement>;
  saving: boolean;
  known: boolean;
}) {
  const { messages } = useLocale();
  const door = usePopupDoor();
  const ask = useCallback(() => door.shortcut(), [door]);
  const keys = useAnswer<string | null>(ask, null);
  const words = messages.popup;
  const label = known ? words.newVersion : words.save;
  return (
    <>
      <div className={styles.buttons}>
        {/* Not `disabled` while saving: the focus would fall back to the page. */}
        <button ref={ref} type="submit" className={styles.primary} aria-disabled={saving}>
          {saving ? words.saving : label}
          <span aria-hidden="true"> ↵</span>
        </button>
        {known && (
          <button type="button" className={styles.secondary} onClick={door.openPanel}>
            {words.see}
          </button>
        )}
      </div>
      {typeof keys === 'string' && (
        <p className={styles.small}>
          {keys ? words.shortcut(keys) : words.noShortcut}
          {!keys && (
            <>
              {' '}
              <button type="button" className={styles.link} onClick={door.assignShortcut}>
                {words.assignShortcut}
              </button>
            </>
          )}
        </p>
      )}
    </>
  );
}
