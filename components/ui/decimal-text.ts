import type { Language } from '@/lib/market';

/**
 * The plain decimal string of an amount as typed: `27,90` → `27.90`, `1 299,5` → `1299.5`. A comma is a
 * decimal mark, except in English before groups of three digits. Null when it is no positive amount.
 */
export function readDecimal(text: string, language: Language): string | null {
  let bare = text.replaceAll(/[\s'’]/gu, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) && (language === 'en' || bare.includes('.'))) {
    bare = bare.replaceAll(',', '');
  } else if (/^\d{1,3}(\.\d{3})+,\d+$/.test(bare)) {
    bare = bare.replaceAll('.', '');
  }
  const plain = bare.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** A decimal string in the writing of a language, with the digits it has. */
export const writeDecimal = (amount: string, language: Language): string =>
  language === 'fr' ? amount.replace('.', ',') : amount;
