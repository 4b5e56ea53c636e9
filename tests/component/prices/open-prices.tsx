import { screen, within } from '@testing-library/react';
import { PricesScreen } from '@/components/prices/prices-screen';
import type { Language, OfferPrice, PageOffer } from '@/lib/market';
import { offerOf, priceOf, readingOf } from '../../unit/services/market-builders.ts';
import { renderScreen } from '../render-screen.tsx';
import { DAY, openStudy, type OpenStudy } from '../study-fixture.ts';

export { offerOf, openStudy, priceOf };

/** Saves a page of Nordis with these offers, a week after the one before. */
export async function savePage(open: OpenStudy, slug: string, offers: PageOffer[]) {
  const url = `https://www.nordis.example/${slug}`;
  const saved = await open.save(open.studyId, { reading: readingOf({ url, offers }) });
  open.pass(7 * DAY);
  return saved;
}

/** Saves a page with one product at each price, a week apart. */
export async function saveProduct(
  open: OpenStudy,
  slug: string,
  amounts: string[],
  price: Partial<OfferPrice> = {},
  offer: Partial<PageOffer> = {},
) {
  const named = { key: slug, name: slug, ...offer };
  for (const amount of amounts)
    await savePage(open, slug, [offerOf([priceOf(amount, price)], named)]);
}

/** The prices screen once its table is there. */
export async function showPrices(open: OpenStudy, language: Language = 'en') {
  const view = renderScreen(open, <PricesScreen />, { language, path: '/prices' });
  const table = await screen.findByRole('grid', { name: language === 'en' ? 'Offers' : 'Offres' });
  return { ...view, table };
}

/** The words of each cell of the row that names an offer, after the box that draws it. */
export function cellsOf(table: HTMLElement, offer: string): string[] {
  const row = within(table).getByRole('row', { name: new RegExp(offer) });
  const cells = [...row.querySelectorAll('[role="gridcell"], [role="rowheader"]')];
  // The screen separates amounts and signs with no-break spaces.
  return cells.map(({ textContent }) => textContent.replaceAll(/[\u00a0\u202f]/g, ' ')).slice(1);
}
