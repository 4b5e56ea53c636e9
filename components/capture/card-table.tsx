import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { CardRow } from '@/lib/market';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import styles from './capture.module.css';

/** What the page lists as cards, one a row. */
export function CardTable({ cards }: { cards: readonly CardRow[] }) {
  const { capture: words } = useLocale().messages;
  return (
    <Section
      title={words.offers.cards}
      count={cards.length}
      hint={cards.length > 0 ? words.offers.cardsHint : undefined}
    >
      {cards.length === 0 ? (
        <Nothing field="cards" />
      ) : (
        <ReadTable
          label={words.offers.cards}
          isCaptionHidden
          rows={cards}
          columns={[
            {
              label: words.columns.name,
              isWide: true,
              render: ({ name, url }) => (
                <>
                  <Captured text={name || url} />
                  {name && url && (
                    <span className={styles.under}>
                      <Captured text={url} />
                    </span>
                  )}
                </>
              ),
            },
            { label: words.columns.price, render: ({ price }) => <Captured text={price} /> },
            {
              label: words.columns.summary,
              isWide: true,
              render: ({ summary }) => <Captured text={summary} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
