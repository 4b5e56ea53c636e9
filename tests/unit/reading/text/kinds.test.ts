import { describe, expect, test } from 'vitest';
import {
  englishArticle,
  englishProduct,
  englishService,
  frenchService,
  listing,
} from './kind-pages.ts';
import { textOf } from './pages.ts';

/** What no page keeps: the menu, the footer and the cookie banner of its site. */
const FRAME =
  /Mon compte|Politique de confidentialité|Tous droits réservés|My account|Privacy policy|All rights reserved|We use cookies|Accept all/;

interface Case {
  html: string;
  url: string;
  type: string;
  has: string[];
  hasNot: string[];
}

const cases: [string, Case][] = [
  [
    'a service in French',
    {
      html: frenchService,
      url: 'https://encaisse.example/caisse',
      type: 'service',
      has: [
        'suivez vos stocks',
        'trois gestes',
        'une alerte prévient',
        'Faut-il un engagement',
        'gardées sur la tablette',
      ],
      hasNot: ['Conditions générales'],
    },
  ],
  [
    'a service in English',
    {
      html: englishService,
      url: 'https://tillside.example/till',
      type: 'service',
      has: [
        'follow your stock',
        'three taps',
        'before a shelf is empty',
        'Is there a commitment',
        'kept on the tablet',
      ],
      hasNot: ['Terms of use'],
    },
  ],
  [
    'a list of articles',
    {
      html: listing,
      url: 'https://journal.example/journal/',
      type: 'listing',
      has: ['Le marché des gourdes se stabilise', 'gain de poids', 'Réparer plutôt que jeter'],
      hasNot: ['Page suivante', 'Choisir un sac isotherme'],
    },
  ],
  [
    'an article in English',
    {
      html: englishArticle,
      url: 'https://review.example/blog/2026/03/ten-flasks-tried',
      type: 'article',
      has: ['first flask', 'the worst day of the year', 'How we tested', 'third flask'],
      hasNot: ['Trekking poles', 'Hiking bags'],
    },
  ],
  [
    'a product in English',
    {
      html: englishProduct,
      url: 'https://shop.example/product/winter-flask-750',
      type: 'product',
      has: ['hot for twelve hours', 'clips to the strap', 'Capacity | 750 ml', 'Weight | 340 g'],
      hasNot: ['Winter mug', 'Cooler bag', 'You may also like'],
    },
  ],
];

describe('each kind of page gives what it is about', () => {
  test.each(cases)('%s', (_name, { html, url, type, has, hasNot }) => {
    const { text, pageType } = textOf(html, { url });
    expect(pageType.type).toBe(type);
    expect(has.filter((words) => !text.includes(words))).toEqual([]);
    expect(hasNot.filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toMatch(FRAME);
  });
});

test('the articles of a list are cards that lead to them', () => {
  const { cards } = textOf(listing, { url: 'https://journal.example/journal/' });
  expect(cards.map(({ name, url, price }) => [name, url, price])).toEqual([
    ['Le marché des gourdes se stabilise', 'https://journal.example/journal/1', ''],
    ['Un nouvel acier plus léger', 'https://journal.example/journal/2', ''],
    ['La consigne arrive en ville', 'https://journal.example/journal/3', ''],
    ['Les bouchons se ressemblent enfin', 'https://journal.example/journal/4', ''],
    ['Réparer plutôt que jeter', 'https://journal.example/journal/5', ''],
    ['La gourde en bois revient', 'https://journal.example/journal/6', ''],
    ['Ce que dit la nouvelle norme', 'https://journal.example/journal/7', ''],
    ['Un salon plus petit que prévu', 'https://journal.example/journal/8', ''],
  ]);
  expect(cards[0]?.summary).toContain('Après deux années de hausse');
});

test('the menus of a page are no cards, and its features no plans', () => {
  for (const html of [frenchService, englishService]) {
    const { cards, plans } = textOf(html);
    expect({ cards, plans }).toEqual({ cards: [], plans: [] });
  }
});

test('a quote stays a quote', () => {
  const { text, blocks } = textOf(englishArticle, { url: 'https://review.example/blog/flasks' });
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A flask is a tool: it must work on the worst day of the year, says the head of the workshop.',
  ]);
});

describe('what is left out says why and where it stands', () => {
  test.each(cases)('%s', (_name, { html, url }) => {
    const { discarded, text } = textOf(html, { url });
    expect(discarded.length).toBeGreaterThan(0);
    for (const one of discarded) {
      expect(one.reason).not.toBe('');
      expect(one.anchor).not.toBe('');
      expect(one.text).not.toBe('');
    }
    const long = discarded.filter((one) => one.text.split(' ').length > 5);
    expect(long.filter((one) => text.includes(one.text))).toEqual([]);
    const isEnglish = html.includes('lang="en"');
    const told = discarded.map((one) => one.text).join(' ');
    expect(told).toContain(isEnglish ? 'We use cookies' : 'Mon compte');
  });
});
