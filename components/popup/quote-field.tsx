import { useLocale } from '@/lib/hooks/locale';
import styles from './popup.module.css';

/** The user's selection, verbatim: evidence is quoted as it stands on the page, or left out. */
export function QuoteField({
  text,
  kept,
  onChange,
}: {
  text: string;
  kept: boolean;
  onChange: (kept: boolean) => void;
}) {
  const { messages } = useLocale();
  return (
    <div className={styles.quote} data-kept={kept}>
      <label>
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => onChange(event.target.checked)}
        />
        {messages.popup.quote}
      </label>
      <blockquote>
        <bdi dir="auto">{text}</bdi>
      </blockquote>
    </div>
  );
}
