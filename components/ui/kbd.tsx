import { useLocale } from '@/lib/hooks/locale';
import { describeKeys } from './shortcut-keys.ts';
import styles from './kbd.module.css';

/** The keys of a shortcut as key caps: `<Kbd keys="Mod+K" />`. */
export function Kbd({ keys }: { keys: string }) {
  const names = useLocale().messages.ui.keyNames;
  return (
    <span className={styles.keys}>
      {describeKeys(keys, names).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
