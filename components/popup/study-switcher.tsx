import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Study } from '@/lib/market';
import styles from './popup.module.css';

/** Which study the page goes to; shown when there is a choice, or when it is the fictional sample. */
export function StudySwitcher({ studies, current }: { studies: Study[]; current: Study }) {
  const { messages } = useLocale();
  const actions = useActions();
  const nameOf = (study: Study) =>
    study.kind === 'sample' ? `${study.name} (${messages.popup.sample})` : study.name;
  if (studies.length < 2) {
    return current.kind === 'sample' ? <p className={styles.sample}>{nameOf(current)}</p> : null;
  }
  return (
    <label className={styles.inlineField}>
      <span>{messages.popup.study}</span>
      <select value={current.id} onChange={(event) => void actions.selectStudy(event.target.value)}>
        {studies.map((study) => (
          <option key={study.id} value={study.id}>
            {nameOf(study)}
          </option>
        ))}
      </select>
    </label>
  );
}
