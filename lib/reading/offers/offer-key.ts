import { foldText } from '../../pricing/text-folding.ts';
import { cut, oneLine } from '../cut.ts';

const LONGEST_KEY = 300;

/** Digits of a GTIN of 8, 12, 13 or 14 digits; empty when it is none. */
export function gtinOf(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return /^(?:\d{8}|\d{12,14})$/.test(digits) ? digits : '';
}

/** What names an offer inside its page: the GTIN, else the SKU, else the folded name. */
export function offerKey(offer: { gtin: string; sku: string; name: string }): string {
  const name = foldText(oneLine(offer.name))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return cut(offer.gtin || offer.sku || name || 'offer', LONGEST_KEY);
}
