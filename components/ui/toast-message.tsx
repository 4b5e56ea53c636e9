import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { Icon } from './icon.tsx';
import type { ToastContent } from './toast-context.ts';
import styles from './toast.module.css';

/** Long enough to read the message and reach its action. */
const STAYS_MS = 10_000;

interface ToastMessageProps {
  toast: ToastContent & { id: number };
  /** Stable from one render to the next, or the time would start again. */
  onClose: (id: number) => void;
}

/** One message; its time stands still while it is hovered or holds the focus. */
export function ToastMessage({ toast, onClose }: ToastMessageProps) {
  const { ui } = useLocale().messages;
  const [isHovered, setHovered] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isHeld = isHovered || hasFocus;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onClose(toast.id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onClose, toast.id]);
  return (
    <span
      className={styles.toast}
      data-tone={toast.tone ?? 'neutral'}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {toast.tone === 'bad' && <Icon name="alert" />}
      <span className={styles.message}>{toast.message}</span>
      {toast.action && (
        <Button
          className={styles.action}
          onPress={() => {
            toast.action?.onPress();
            onClose(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button aria-label={ui.dismiss} className={styles.dismiss} onPress={() => onClose(toast.id)}>
        <Icon name="cross" />
      </Button>
    </span>
  );
}
