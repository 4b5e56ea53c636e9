import { errorWords } from '@/lib/locales/error-words';
import { useLocale } from '@/lib/hooks/locale';
import styles from './popup.module.css';

/** A failure: what happened, what is safe, what to do. */
export function ErrorNotice({ error }: { error: unknown }) {
  const { messages } = useLocale();
  const words = errorWords(messages, error);
  return (
    <div role="alert" className={styles.notice} data-tone="bad">
      <p>
        <span aria-hidden="true">✕ </span>
        <strong>{words.what}</strong>
      </p>
      <p>{words.safe}</p>
      <p>{words.todo}</p>
      {words.detail && (
        <p className={styles.small}>
          <bdi dir="auto">{words.detail}</bdi>
        </p>
      )}
    </div>
  );
}
