import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { ScrollBox } from './scroll-box.tsx';
import type { TextGroup } from './text-groups.ts';
import styles from './text.module.css';

/** One heading, paragraph, list or table of the main text, as text only. */
export function TextGroupView({ group, id }: { group: TextGroup; id: string }) {
  switch (group.kind) {
    case 'heading': {
      // The screen's title is h1 and the section's h2: the page's own headings come under them.
      const Heading = `h${Math.min(6, group.depth + 3)}` as 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading id={id} tabIndex={-1} className={styles.heading} data-level={group.level}>
          <Captured text={group.text} />
        </Heading>
      );
    }
    case 'list':
      return (
        <ul className={styles.list}>
          {group.items.map((item, index) => (
            <li key={index}>
              <Captured text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TextRows rows={group.rows} />;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <Captured text={group.text} isBlock />
        </blockquote>
      );
    case 'code':
      return (
        <pre className={styles.code}>
          <code>
            <Captured text={group.text} />
          </code>
        </pre>
      );
    default:
      return (
        <p>
          <Captured text={group.text} isBlock />
        </p>
      );
  }
}

function TextRows({ rows }: { rows: readonly (readonly string[])[] }) {
  const { capture: words } = useLocale().messages;
  return (
    <ScrollBox label={words.text.rows} className={styles.rows}>
      <table>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, at) => (
                <td key={at}>
                  <Captured text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
