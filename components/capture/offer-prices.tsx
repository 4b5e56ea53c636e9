import { Captured, VisuallyHidden } from '@/components/ui';
import { useLocale, type Locale } from '@/lib/hooks/locale';
import type { OfferPrice } from '@/lib/market';
import { Place } from './place.tsx';
import { ReadTable } from './read-table.tsx';
import styles from './capture.module.css';

/** What a price depends on, in the interface's words; the page's own condition apart. */
function termsOf(price: OfferPrice, { messages }: Locale): string[] {
  const { capture, prices } = messages;
  return [
    price.bound && capture.bounds[price.bound],
    price.period && prices.periods[price.period],
    price.unit && capture.per(price.unit.quantity, price.unit.unit),
    price.times && capture.times(price.times),
  ].filter((word) => typeof word === 'string');
}

/** Every amount read for an offer: what it is, under which terms, and where it stood. */
export function OfferPrices({ prices, name }: { prices: readonly OfferPrice[]; name: string }) {
  const locale = useLocale();
  const { messages, formats } = locale;
  const { capture: words } = messages;
  if (prices.length === 0) return <p className={styles.quiet}>{words.offers.noPrice}</p>;
  return (
    <ReadTable
      label={words.offers.prices(name)}
      rows={prices}
      columns={[
        {
          label: words.columns.amount,
          isNumeric: true,
          render: (price) => formats.money(price.amount, price.currency),
        },
        { label: words.columns.role, render: ({ role }) => words.roles[role] },
        {
          label: words.columns.terms,
          render: (price) => <Terms terms={termsOf(price, locale)} condition={price.condition} />,
        },
        { label: words.columns.tax, render: ({ tax }) => messages.prices.taxes[tax] },
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
        { label: words.columns.raw, render: ({ raw }) => <Captured text={raw} /> },
        {
          label: words.columns.score,
          isNumeric: true,
          render: ({ score }) =>
            score === undefined ? (
              <span className={styles.quiet} title={words.declaredWhy}>
                {words.declared}
              </span>
            ) : (
              formats.number(score, { style: 'percent' })
            ),
        },
      ]}
    />
  );
}

function Terms({ terms, condition }: { terms: readonly string[]; condition: string }) {
  const { common } = useLocale().messages;
  if (terms.length === 0 && condition === '')
    return (
      <span className={styles.quiet}>
        <span aria-hidden="true">—</span>
        <VisuallyHidden>{common.unknown}</VisuallyHidden>
      </span>
    );
  return (
    <>
      {terms.join(', ')}
      {terms.length > 0 && condition !== '' && ', '}
      {condition !== '' && <Captured text={condition} />}
    </>
  );
}
