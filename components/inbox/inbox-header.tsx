import { ProgressBar } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import styles from './inbox.module.css';

/** The title, how far the visit went, and how many rows are selected. */
export function InboxHeader({
  done,
  total,
  selected,
}: {
  done: number;
  total: number;
  selected: number;
}) {
  const { inbox: words } = useLocale().messages;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <ProgressBar
        label={words.title}
        isLabelHidden
        done={done}
        total={total}
        countText={words.treated(done, total)}
      />
      {selected > 1 && <output className={styles.selected}>{words.selected(selected)}</output>}
    </header>
  );
}
