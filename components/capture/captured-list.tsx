import { Captured } from '@/components/ui';
import { MoreButton } from './more-button.tsx';
import { useShown } from './use-shown.ts';
import styles from './capture.module.css';

/** Texts drawn at first. */
const FIRST_TEXTS = 30;

/** Texts of a page, one under the other. */
export function CapturedList({ texts }: { texts: readonly string[] }) {
  const { shown, left, showMore } = useShown(texts, FIRST_TEXTS);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((text, index) => (
          <li key={index}>
            <Captured text={text} />
          </li>
        ))}
      </ul>
      <MoreButton left={left} onPress={showMore} />
    </>
  );
}
