import { parsePrices } from '../../../lib/pricing/index.ts';
import { isSameAmount } from '../metrics/amount.ts';

/** The amounts a text states with their currency, line by line, in order. */
function* amountsOf(text: string): Generator<string> {
  for (const line of text.split('\n'))
    for (const { amount, currency } of parsePrices(line)) if (currency) yield amount;
}

/**
 * Whether the first amount stated in the main text of a product page is in the text read from it; null
 * when the page states none.
 */
export function keepsPrice(truth: string, read: string): boolean | null {
  const [first] = amountsOf(truth);
  if (first === undefined) return null;
  for (const amount of amountsOf(read)) if (isSameAmount(amount, first)) return true;
  return false;
}
