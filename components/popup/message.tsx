import { useEffect, useRef } from 'react';
import styles from './popup.module.css';
import stateStyles from './states.module.css';

/** A state of the popup that is only a sentence, with the one action that leaves it. */
export function Message({
  title,
  detail,
  action,
}: {
  title: string;
  detail: string;
  action?: { label: string; run: () => void };
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={stateStyles.message}>
      <h2>{title}</h2>
      <p>{detail}</p>
      {action && (
        <button ref={button} type="button" className={styles.primary} onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
