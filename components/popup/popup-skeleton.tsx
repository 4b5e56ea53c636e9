import { useEffect, useState } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import { PopupFrame } from './popup-frame.tsx';
import styles from './popup.module.css';
import stateStyles from './states.module.css';

/** A wait shorter than this, in milliseconds, shows nothing: a flash of grey reads as a glitch. */
const DELAY_MS = 150;

/** The popup while the page is being read. */
export function PopupSkeleton() {
  const { messages } = useLocale();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <PopupFrame>
      <div className={stateStyles.skeleton} aria-busy="true">
        {shown && (
          <>
            <output className={styles.hidden}>{messages.popup.reading}</output>
            <span className={stateStyles.bone} style={{ inlineSize: '85%' }} />
            <span className={stateStyles.bone} style={{ inlineSize: '45%' }} />
            <span className={stateStyles.bone} style={{ blockSize: 56 }} />
            <span className={stateStyles.bone} style={{ blockSize: 32 }} />
            <span className={stateStyles.bone} style={{ blockSize: 32, inlineSize: '70%' }} />
          </>
        )}
      </div>
    </PopupFrame>
  );
}
