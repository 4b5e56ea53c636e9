import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Discarded } from '@/lib/market';
import { Place } from './place.tsx';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import styles from './capture.module.css';

const KINDS = ['price', 'offer', 'date', 'text', 'region'] as const;

/** What was seen and kept out of the reading, by kind, each with its reason and its place. */
export function DiscardedTab({ discarded }: { discarded: readonly Discarded[] }) {
  const { capture: words } = useLocale().messages;
  if (discarded.length === 0) return <Nothing field="discarded" words={words.left.none} />;
  return (
    <>
      <p className={styles.quiet}>{words.left.hint}</p>
      {KINDS.map((kind) => {
        const rows = discarded.filter(({ what }) => what === kind);
        if (rows.length === 0) return null;
        return (
          <Section key={kind} title={words.leftKinds[kind]} count={rows.length}>
            <DiscardedTable label={words.leftKinds[kind]} rows={rows} />
          </Section>
        );
      })}
    </>
  );
}

function DiscardedTable({ label, rows }: { label: string; rows: readonly Discarded[] }) {
  const { capture: words } = useLocale().messages;
  return (
    <ReadTable
      label={label}
      isCaptionHidden
      rows={rows}
      columns={[
        {
          label: words.columns.text,
          isWide: true,
          render: ({ text }) =>
            text === '' ? (
              <span className={styles.quiet}>{words.left.noText}</span>
            ) : (
              <Captured text={text} />
            ),
        },
        {
          label: words.columns.reason,
          isWide: true,
          render: ({ reason }) => <Captured text={words.told(reason)} />,
        },
        {
          label: words.columns.place,
          isWide: true,
          render: ({ anchor }) =>
            anchor === '' ? (
              <span className={styles.quiet}>{words.left.noPlace}</span>
            ) : (
              <Place anchor={anchor} />
            ),
        },
      ]}
    />
  );
}
