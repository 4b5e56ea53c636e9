import { FREE } from './price-words.ts';

export const FREE_AMOUNT = '0';

/** Longest text that can be a price of zero in words: "Free", "Gratuit !", "Free forever". */
const LONGEST = 24;

/** Whether a folded text without amounts is a price of zero: "free" leads it and nothing else is free. */
export function isFreeText(folded: string): boolean {
  const text = folded.trim();
  if (text.length > LONGEST) return false;
  const match = FREE.at(text, 0);
  if (!match) return false;
  return /^[\s!.*]*(?:forever|plan|trial|a vie|pour toujours)?[\s!.*]*$/.test(
    text.slice(match.end),
  );
}
