import type { Availability } from '../../../lib/market/index.ts';
import { formatMoney } from './money.ts';

const STOCK: Readonly<Record<Availability, readonly [french: string, english: string]>> = {
  'in-stock': ['En stock, expédié sous 24 h', 'In stock, ships within 24 hours'],
  'low-stock': ['Plus que 3 exemplaires en stock', 'Only 3 left in stock'],
  preorder: ['En précommande', 'Available for pre-order'],
  backorder: ['En réapprovisionnement, expédié sous 3 semaines', 'On backorder, ships in 3 weeks'],
  'out-of-stock': ['Rupture de stock', 'Out of stock'],
  discontinued: ['Article arrêté', 'Discontinued'],
  unknown: ['', ''],
};

/** What a shop prints of its stock. */
export const stockWords = (availability: Availability, lang: string): string =>
  STOCK[availability][lang === 'en' ? 1 : 0];

const SCHEMA: Readonly<Record<Availability, string>> = {
  'in-stock': 'InStock',
  'low-stock': 'LimitedAvailability',
  preorder: 'PreOrder',
  backorder: 'BackOrder',
  'out-of-stock': 'OutOfStock',
  discontinued: 'Discontinued',
  unknown: 'InStock',
};

/** The schema.org address of an availability. */
export const schemaAvailability = (availability: Availability): string =>
  `https://schema.org/${SCHEMA[availability]}`;

/** The delivery threshold, a distractor beside the price. */
export const deliveryLine = (threshold: string, lang: string): string => {
  const amount = formatMoney(threshold, lang).replace(/[.,]00/, '');
  return lang === 'en' ? `Free delivery over ${amount}.` : `Livraison offerte dès ${amount}.`;
};
