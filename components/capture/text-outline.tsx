import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { TextGroup } from './text-groups.ts';
import styles from './text.module.css';
import capture from './capture.module.css';

/** The headings of the text; pressing one goes to it. */
export function TextOutline({
  groups,
  onJump,
}: {
  groups: readonly TextGroup[];
  onJump: (position: number) => void;
}) {
  const { capture: words } = useLocale().messages;
  const headings = groups.flatMap((group, position) =>
    group.kind === 'heading' ? [{ ...group, position }] : [],
  );
  return (
    <nav className={styles.outline} aria-label={words.text.outline}>
      <p className={styles.outlineTitle}>{words.text.outline}</p>
      {headings.length === 0 && <p className={capture.quiet}>{words.text.noOutline}</p>}
      <ul>
        {headings.map(({ text, depth, position }) => (
          <li key={position} style={{ paddingInlineStart: Math.min(depth, 4) * 12 }}>
            <button type="button" className={styles.jump} onClick={() => onJump(position)}>
              <Captured text={text} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
