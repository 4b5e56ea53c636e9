import { PartialBanner } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceRow } from '@/lib/hooks/prices-board';
import { OBSERVATIONS_LIMIT } from '@/lib/hooks/prices';
import { useCurrentStudy } from '@/lib/hooks/studies';
import styles from './prices-screen.module.css';

/** Names the companies without a price, before conclusions are drawn from those that have one. */
export function MissingCompanies({ rows }: { rows: readonly PriceRow[] }) {
  const { messages, formats } = useLocale();
  const { prices: words } = messages;
  const { companies } = useCurrentStudy();
  const priced = new Set(rows.flatMap(({ company }) => (company ? [company.id] : [])));
  const missing = companies.filter(({ id }) => !priced.has(id));
  const last = rows
    .map(({ lastSeenAt }) => lastSeenAt)
    .toSorted()
    .at(-1);
  if (missing.length === 0 || !last) return null;
  const priceCount = companies.length - missing.length;
  return (
    <PartialBanner>
      {words.coverage(priceCount, companies.length, formats.date(last))} {words.withoutPrice}{' '}
      <bdi dir="auto">{missing.map(({ name }) => name).join(', ')}</bdi>
    </PartialBanner>
  );
}

/** Says that older readings are left out. */
export function OlderLeftOut() {
  const { messages, formats } = useLocale();
  return (
    <PartialBanner>{messages.prices.limited(formats.number(OBSERVATIONS_LIMIT))}</PartialBanner>
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
