import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Study } from '@/lib/market';
import styles from './popup.module.css';

/** Which study the page goes to: a choice when there are several. */
export function StudySwitcher({ studies, current }: { studies: Study[]; current: Study }) {
  const { messages } = useLocale();
  const actions = useActions();
  const nameOf = (study: Study) =>
    study.kind === 'sample' ? `${messages.common.sampleWatermark} · ${study.name}` : study.name;
  if (studies.length < 2) {
    return (
      <p className={current.kind === 'sample' ? styles.sample : styles.small}>{nameOf(current)}</p>
    );
  }
  return (
    <select
      aria-label={messages.popup.study}
      className={styles.studySelect}
      value={current.id}
      onChange={(event) => void actions.selectStudy(event.target.value)}
    >
      {studies.map((study) => (
        <option key={study.id} value={study.id}>
          {nameOf(study)}
        </option>
      ))}
    </select>
  );
}
