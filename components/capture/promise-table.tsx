import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { SalePromise } from '@/lib/market';
import { Place } from './place.tsx';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';

/** What the seller promises, in its own words, with where it was read. */
export function PromiseTable({ promises }: { promises: readonly SalePromise[] }) {
  const { messages } = useLocale();
  const { capture: words } = messages;
  return (
    <Section title={words.facts.promises} count={promises.length}>
      {promises.length === 0 ? (
        <Nothing field="promises" />
      ) : (
        <ReadTable
          label={words.facts.promises}
          isCaptionHidden
          rows={promises}
          columns={[
            { label: words.columns.kind, render: ({ kind }) => words.promises[kind] },
            {
              label: words.columns.text,
              isWide: true,
              render: ({ text }) => <Captured text={text} />,
            },
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
