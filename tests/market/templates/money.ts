const NO_BREAK_SPACE = '\u00A0';

/** An amount as a shop prints it: `29,00 €` in French, `€29.00` in English. */
export function formatMoney(amount: string, lang: string): string {
  const [whole = '0', cents = '00'] = amount.split('.');
  if (lang === 'en') return `€${whole}.${cents}`;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${grouped},${cents}${NO_BREAK_SPACE}€`;
}

const CENTS = 100;

/** The amount in cents, for arithmetic without floats drifting. */
export const toCents = (amount: string): number => Math.round(Number(amount) * CENTS);

/** Cents back to a decimal string with two digits. */
export const fromCents = (cents: number): string => (cents / CENTS).toFixed(2);

/** Percentage saved between two amounts, rounded, e.g. 13 for 39.90 → 34.90. */
export const savedPercent = (list: string, current: string): number =>
  Math.round((1 - toCents(current) / toCents(list)) * CENTS);
