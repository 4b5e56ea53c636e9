import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { runDueJobs } from '@/lib/jobs';
import {
  emptyOffer,
  emptyReading,
  newId,
  type OfferPrice,
  type PageOffer,
  type PageReading,
} from '@/lib/market';
import { createActions } from '@/lib/services/actions';
import { saveCapture, type SaveRequest } from '@/lib/services/capture/save-capture';
import { createJobHandlers } from '@/lib/services/job-handlers';
import { VigieDatabase } from '@/lib/store';

Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A clock the test moves. */
export function fakeClock(start = '2026-11-02T09:00:00.000Z') {
  let now = new Date(start).getTime();
  return {
    clock: () => new Date(now),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

export const DAY = 86_400_000;

export const openMarket = () => {
  const time = fakeClock();
  const database = new VigieDatabase(`market-${newId()}`);
  const context = { database, clock: time.clock, timeZone: 'UTC' };
  return {
    ...time,
    database,
    context,
    actions: createActions(context),
    runJobs: () => runDueJobs(database, createJobHandlers(context), time.clock),
    save: (studyId: string, request: Partial<SaveRequest>) =>
      saveCapture(context, {
        studyId,
        reading: readingOf({}),
        snapshot: null,
        origin: 'popup',
        note: '',
        quote: '',
        themeIds: [],
        ...request,
      }),
  };
};

export const studyInput = {
  name: 'Gourdes',
  client: 'Lagune',
  product: 'Gourde isotherme',
  market: 'Gourdes réutilisables',
  area: 'France',
  problem: 'Comment Lagune peut-elle tenir son prix ?',
  horizon: '12 mois',
  decision: 'Fixer le prix',
  language: 'fr' as const,
};

export const companyInputs = [
  { name: 'Nordis', relation: 'direct' as const, domains: ['nordis.example'], aliases: [] },
  { name: 'Lagune', relation: 'own' as const, domains: ['lagune.example'], aliases: [] },
];

export const priceOf = (amount: string, more: Partial<OfferPrice> = {}): OfferPrice => ({
  amount,
  currency: 'EUR',
  role: 'current',
  raw: `${amount.replace('.', ',')} €`,
  origin: 'json-ld',
  anchor: '$.offers.price',
  period: null,
  condition: '',
  tax: 'unknown',
  ...more,
});

export const offerOf = (prices: OfferPrice[], more: Partial<PageOffer> = {}): PageOffer => ({
  ...emptyOffer('product', 'Gourde Fjord 500 ml'),
  key: 'fjord-500',
  brand: 'Nordis',
  sku: 'NRD-500',
  availability: 'in-stock',
  prices,
  ...more,
});

const TEXT =
  'La gourde isotherme Fjord 500 ml garde les boissons froides vingt-quatre heures. La livraison est offerte dès 40 euros et les retours sont gratuits pendant trente jours. Nordis annonce une garantie portée à cinq ans sur toute la gamme, une première sur le marché français de la gourde.';

const NORDIS_PAGE = emptyReading(
  'https://www.nordis.example/produits/fjord-500',
  'Gourde Fjord 500 ml',
  'ok',
  '',
);

export const readingOf = (more: Partial<PageReading>): PageReading => ({
  ...NORDIS_PAGE,
  text: TEXT,
  excerpt: TEXT.slice(0, 200),
  lang: 'fr',
  siteName: 'Nordis',
  offers: [offerOf([priceOf('29.00')])],
  seo: { ...NORDIS_PAGE.seo, structuredTypes: ['Product'] },
  ...more,
});

/** The page of the Fjord bottle at a price. */
export const fjordAt = (amount: string): PageReading =>
  readingOf({ offers: [offerOf([priceOf(amount)])] });
