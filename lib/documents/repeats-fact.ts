import type { DigestItem } from '../market/index.ts';

const bare = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** Whether the headline of a line already says all of its fact: the draft of a one-sentence quotation. */
export function repeatsFact({ headline, fact }: Pick<DigestItem, 'headline' | 'fact'>): boolean {
  const told = bare(fact);
  return told !== '' && bare(headline).endsWith(told);
}
