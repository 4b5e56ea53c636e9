import { useLocale } from '@/lib/hooks/locale';
import type { DigestItem } from '@/lib/market';
import { useLines } from './line-context.ts';
import { SavedField } from './saved-field.tsx';
import styles from './line.module.css';

type Field = 'headline' | 'fact' | 'forUs' | 'action';

/** The longest each text may be, as the vocabulary has it. */
const LIMITS: Record<Field, number> = { headline: 300, fact: 1000, forUs: 1000, action: 500 };

/** The four texts of a line: fact → for us → action, under a headline. */
export function LineFields({ item }: { item: DigestItem }) {
  const { digest: words } = useLocale().messages;
  const { draft } = useLines();
  const field = (name: Field, placeholder?: string) => (
    <div data-control={name}>
      <SavedField
        name={`digest:${draft.digest.id}:${item.id}:${name}`}
        label={words[name]}
        value={item[name]}
        maxLength={LIMITS[name]}
        placeholder={placeholder}
        onSave={(text) =>
          draft.editItems((items) =>
            items.map((other) => (other.id === item.id ? { ...other, [name]: text } : other)),
          )
        }
      />
    </div>
  );
  return (
    <div className={styles.fields}>
      {field('headline')}
      {field('fact')}
      {field('forUs', words.forUsHint)}
      {field('action', words.actionHint)}
    </div>
  );
}
