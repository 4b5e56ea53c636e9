import type { Locale } from '@/lib/hooks/locale';
import type { OfferPrice, PageOffer } from '@/lib/market';

/** The roles a price to pay can have: those whose sources may contradict each other. */
const PAID: ReadonlySet<OfferPrice['role']> = new Set(['current', 'period', 'member']);

/** Which price each source gives, a line each; none when the reading kept the prices of one only. */
export function disagreement({ prices }: PageOffer, { messages, formats }: Locale): string[] {
  const amounts = new Map<OfferPrice['origin'], Set<string>>();
  for (const { role, origin, amount, currency } of prices) {
    if (!PAID.has(role)) continue;
    const said = amounts.get(origin) ?? new Set();
    amounts.set(origin, said.add(formats.money(amount, currency)));
  }
  if (amounts.size < 2) return [];
  const { sourceSays } = messages.capture.offers;
  return [...amounts].map(([origin, said]) =>
    sourceSays(messages.prices.origins[origin], [...said].join(', ')),
  );
}
