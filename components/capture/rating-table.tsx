import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Rating } from '@/lib/market';
import { Place } from './place.tsx';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';

/** What buyers say of what the page sells, with where it was read. */
export function RatingTable({ ratings }: { ratings: readonly Rating[] }) {
  const { messages, formats } = useLocale();
  const { capture: words } = messages;
  const count = (value: number | null) =>
    value === null ? messages.common.unknown : formats.number(value);
  return (
    <Section title={words.facts.ratings} count={ratings.length}>
      {ratings.length === 0 ? (
        <Nothing field="ratings" />
      ) : (
        <ReadTable
          label={words.facts.ratings}
          isCaptionHidden
          rows={ratings}
          columns={[
            {
              label: words.columns.rated,
              isWide: true,
              render: ({ of }) => <Captured text={of || messages.common.unknown} />,
            },
            {
              label: words.columns.value,
              render: ({ value, best }) =>
                words.facts.rating(formats.number(value), formats.number(best)),
            },
            {
              label: words.columns.counted,
              isNumeric: true,
              render: (rating) => count(rating.count),
            },
            {
              label: words.columns.reviews,
              isNumeric: true,
              render: ({ reviews }) => count(reviews),
            },
            { label: words.columns.raw, render: ({ raw }) => <Captured text={raw} /> },
            {
              label: words.columns.origin,
              isWide: true,
              render: ({ origin, anchor }) => (
                <>
                  {messages.prices.origins[origin]}
                  <Place anchor={anchor} />
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
