import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import { ToastContext, type ToastContent } from './toast-context.ts';
import { ToastMessage } from './toast-message.tsx';
import styles from './toast.module.css';

/** More than three at once is a list nobody reads; the oldest leaves. */
const MOST_SHOWN = 3;

/** Hosts the messages of `useToast`, above any bar pinned to the bottom (`--bottom-bar`). */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { ui } = useLocale().messages;
  const [shown, setShown] = useState<(ToastContent & { id: number })[]>([]);
  const nextId = useRef(0);
  const close = useCallback((id: number) => {
    setShown((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const toasts = useMemo(
    () => ({
      show(content: ToastContent) {
        nextId.current += 1;
        const id = nextId.current;
        setShown((before) => [...before, { ...content, id }].slice(-MOST_SHOWN));
        return () => close(id);
      },
    }),
    [close],
  );
  return (
    <ToastContext value={toasts}>
      {children}
      <section aria-label={ui.notifications} className={styles.region}>
        <output aria-atomic="false" className={styles.stack}>
          {shown.map((toast) => (
            <ToastMessage key={toast.id} toast={toast} onClose={close} />
          ))}
        </output>
      </section>
    </ToastContext>
  );
}
