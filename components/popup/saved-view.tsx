import { useEffect, useRef } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import { usePopupDoor, type SavedCapture } from './door.ts';
import { PopupFrame } from './popup-frame.tsx';
import styles from './popup.module.css';
import stateStyles from './states.module.css';

/** How long the acknowledgement stays when nobody touches it, in milliseconds. */
const CLOSES_AFTER_MS = 1500;

/** The acknowledgement, shown only once the write is durable; closes by itself unless touched. */
export function SavedView({
  saved,
  undoing,
  onUndo,
}: {
  saved: SavedCapture;
  undoing: boolean;
  onUndo: () => void;
}) {
  const { messages } = useLocale();
  const door = usePopupDoor();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.focus();
    const timer = setTimeout(() => door.close(), CLOSES_AFTER_MS);
    // The Enter that saved may still be held down: its repetitions are no touch.
    const stay = (event: Event) => {
      if (!(event instanceof KeyboardEvent && event.repeat)) clearTimeout(timer);
    };
    const touches = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const touch of touches) document.addEventListener(touch, stay);
    return () => {
      clearTimeout(timer);
      for (const touch of touches) document.removeEventListener(touch, stay);
    };
  }, [door]);
  const words = messages.popup;
  const detail = saved.repeated ? words.savedAlready : words.savedDetail(saved.version);
  return (
    <PopupFrame>
      <div ref={card} tabIndex={-1} className={stateStyles.saved}>
        <output>
          <span className={stateStyles.savedTitle}>
            <span aria-hidden="true" className={stateStyles.tick}>
              ✓
            </span>
            {words.savedTitle}
          </span>
          <span className={styles.muted}>{detail}</span>
        </output>
        <div className={styles.buttons}>
          {!saved.repeated && (
            <button
              type="button"
              className={styles.secondary}
              aria-disabled={undoing}
              onClick={onUndo}
            >
              {undoing ? words.undoing : words.undo}
            </button>
          )}
          <button
            type="button"
            className={styles.secondary}
            onClick={() => door.openDashboard('/inbox')}
          >
            {words.open}
          </button>
        </div>
      </div>
    </PopupFrame>
  );
}
