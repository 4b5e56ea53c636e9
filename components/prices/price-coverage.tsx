import { PartialBanner } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { OBSERVATIONS_LIMIT } from '@/lib/hooks/prices';
import { useCurrentStudy } from '@/lib/hooks/studies';
import styles from './prices-screen.module.css';

/** What is missing before conclusions are drawn: companies without a price, prices cut off. */
export function PriceCoverage({
  rows,
  isPartial,
}: {
  rows: readonly PriceRow[];
  isPartial: boolean;
}) {
  const { messages, formats } = useLocale();
  const { prices: words } = messages;
  const { companies } = useCurrentStudy();
  const priced = new Set(rows.flatMap(({ company }) => (company ? [company.id] : [])));
  const missing = companies.filter(({ id }) => !priced.has(id));
  const last = rows
    .map(({ lastSeenAt }) => lastSeenAt)
    .toSorted()
    .at(-1);
  return (
    <>
      {missing.length > 0 && last && (
        <PartialBanner>
          {words.coverage(companies.length - missing.length, companies.length, formats.date(last))}{' '}
          {words.withoutPrice} <bdi dir="auto">{missing.map(({ name }) => name).join(', ')}</bdi>
        </PartialBanner>
      )}
      {isPartial && (
        <PartialBanner>{words.limited(formats.number(OBSERVATIONS_LIMIT))}</PartialBanner>
      )}
    </>
  );
}

/** Says for how many offers the page does not tell whether tax is included. */
export function TaxNote({ rows }: { rows: readonly PriceRow[] }) {
  const { prices: words } = useLocale().messages;
  const priced = rows.filter(({ latest }) => latest !== null);
  const unknown = priced.filter(({ latest }) => latest?.tax === 'unknown');
  if (unknown.length === 0) return null;
  return <p className={styles.quiet}>{words.taxUnknown(unknown.length, priced.length)}</p>;
}
