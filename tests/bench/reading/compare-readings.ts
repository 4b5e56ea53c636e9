import type { PageReading } from '../../../lib/market/index.ts';

/** What two readings of one page are compared by. */
export const COMPARED = ['text', 'title', 'outcome', 'pageType', 'offers'] as const;
export type Compared = (typeof COMPARED)[number];

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Offers by what a user sees of them: names, prices with their roles, stock. Not where they stood. */
const offersOf = ({ offers }: PageReading): string =>
  offers
    .map(({ name, kind, availability, prices }) => {
      const amounts = prices.map(
        ({ amount, currency, role, period }) => `${amount} ${currency} ${role} ${period}`,
      );
      return [name, kind, availability, ...amounts].join(' | ');
    })
    .join('\n');

const VALUES: Record<Compared, (reading: PageReading) => string> = {
  text: ({ text }) => onOneLine(text),
  title: ({ title }) => title,
  outcome: ({ outcome }) => outcome,
  pageType: ({ pageType }) => pageType.type,
  offers: offersOf,
};

/** One field as it is compared. */
export const comparedValue = (field: Compared, reading: PageReading): string =>
  VALUES[field](reading);

/** The fields two readings differ in. */
export const differingFields = (one: PageReading, other: PageReading): Compared[] =>
  COMPARED.filter((field) => VALUES[field](one) !== VALUES[field](other));
