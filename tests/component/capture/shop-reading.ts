import type { PageReading, TextBlock } from '@/lib/market';
import { offerOf, priceOf, readingOf } from '../../unit/services/market-builders.ts';

/** A block of text by its kind; headings carry their level. */
type Piece = [kind: TextBlock['kind'], text: string, level?: number];

const PIECES: Piece[] = [
  ['heading', 'Fjord 500 ml insulated bottle', 1],
  ['paragraph', 'The Fjord bottle keeps drinks cold for a day and hot for twelve hours.'],
  ['heading', 'What is in the box', 2],
  ['item', 'One 500 ml bottle'],
  ['item', 'One spare seal'],
  ['heading', 'Sizes', 4],
  ['row', 'Size\tWeight\tHeight'],
  ['row', '500 ml\t310 g\t24 cm'],
  ['row', '750 ml\t380 g\t29 cm'],
  ['heading', 'Reviews', 2],
  ['quote', '“Still cold after a day in the sun.”'],
  ['code', '<script>alert("never run")</script>'],
];

/** The text of pieces and their blocks, each under the heading before it. */
function blocksOf(pieces: Piece[]): Pick<PageReading, 'text' | 'blocks'> {
  const blocks: TextBlock[] = [];
  let text = '';
  let section = -1;
  for (const [kind, words, level = 0] of pieces) {
    if (text) text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length, level, section });
    if (kind === 'heading') section = blocks.length - 1;
    text += words;
  }
  return { text, blocks };
}

const base = readingOf({});

/** A shop page of which everything the vocabulary knows was read. */
export const shopReading: PageReading = {
  ...base,
  ...blocksOf(PIECES),
  title: 'Fjord 500 ml | Nordis',
  lang: 'en',
  byline: 'The Nordis workshop',
  canonicalUrl: base.url,
  publishedAt: '2026-09-14',
  modifiedAt: '2026-10-30T08:15:00Z',
  visibleDate: '2026-10-28',
  pageType: {
    type: 'product',
    confidence: 0.92,
    reasons: ['declares a Product', 'one offer with a buy button'],
  },
  textReader: { name: 'structure', reason: 'the page is a product page, not an article' },
  offers: [
    offerOf(
      [
        priceOf('29.00', { tax: 'included' }),
        priceOf('32.00', {
          origin: 'dom',
          anchor: 'main > div.buy > span.price',
          raw: '32,00 €',
          score: 0.87,
        }),
        priceOf('39.00', { role: 'list', origin: 'dom', anchor: 'main del', raw: '39 €' }),
        priceOf('6.40', {
          role: 'unit',
          origin: 'dom',
          anchor: 'main small',
          raw: '6,40 € / 100 ml',
          unit: { quantity: '100', unit: 'ml' },
        }),
      ],
      {
        name: 'Fjord 500 ml',
        gtin: '3760000000017',
        mpn: 'FJ-500-B',
        variant: 'Blue',
        promotion: 'Autumn sale',
        promotionCode: 'AUTUMN',
        promotionEndsAt: '2026-11-30',
        agreement: 'disagree',
      },
    ),
    offerOf([], { key: 'seal', name: '', sku: '', brand: '', agreement: 'single' }),
  ],
  plans: [
    {
      name: 'Refill club',
      amount: '4.00',
      currency: 'EUR',
      raw: '4 € / month',
      period: 'month',
      commitment: 'billed yearly',
      features: ['Two seals a year', 'Free returns'],
    },
    {
      name: 'Company',
      amount: null,
      currency: null,
      raw: 'On request',
      period: null,
      commitment: '',
      features: [],
    },
  ],
  cards: [
    {
      name: 'Fjord 750 ml',
      url: 'https://www.nordis.example/produits/fjord-750',
      price: '36,00 €',
      summary: 'For longer walks',
    },
  ],
  tables: [
    {
      caption: 'Care',
      header: ['', 'Dishwasher'],
      rows: [
        ['Bottle', 'no'],
        ['Lid', 'yes'],
      ],
    },
  ],
  ratings: [
    {
      of: 'Fjord 500 ml',
      value: 4.6,
      best: 5,
      count: 214,
      reviews: null,
      origin: 'json-ld',
      raw: '4.6',
      anchor: '$.aggregateRating',
    },
  ],
  breadcrumbs: [
    { name: 'Bottles', url: 'https://www.nordis.example/bottles' },
    { name: 'Fjord', url: 'https://www.nordis.example/bottles/fjord' },
  ],
  promises: [
    { kind: 'delivery', text: 'Free delivery from €40', origin: 'dom', anchor: 'main > ul.terms' },
  ],
  contact: {
    organisation: 'Nordis SAS',
    phones: ['+33 1 00 00 00 00'],
    emails: ['bonjour@nordis.example'],
    addresses: [],
    openingHours: [],
    profiles: ['https://social.example/nordis'],
  },
  links: [
    { url: 'https://www.nordis.example/care', text: 'Care guide', kind: 'internal' },
    { url: 'javascript:alert(1)', text: '', kind: 'external' },
  ],
  images: [
    { url: 'https://cdn.nordis.example/fjord.jpg', alt: 'A blue bottle on a rock' },
    { url: 'https://cdn.nordis.example/dots.png', alt: '' },
    { url: 'https://cdn.nordis.example/lid.png', alt: null },
  ],
  seo: {
    ...base.seo,
    metaDescription: 'A bottle that keeps its cool.',
    robots: 'index, follow',
    h1: ['Fjord 500 ml insulated bottle'],
    h2: ['What is in the box', 'Reviews'],
    wordCount: 412,
    internalLinks: 38,
    externalLinks: 4,
    sponsoredLinks: 1,
    nofollowLinks: 2,
    imagesWithoutAlt: 1,
    structuredTypes: ['Product', 'BreadcrumbList'],
    structuredFields: [{ type: 'Product', fields: [{ name: 'name', value: 'Fjord 500 ml' }] }],
    hreflang: ['fr', 'en'],
    socialMeta: [{ name: 'og:title', value: 'Fjord 500 ml' }],
    repeatedTerms: [
      { term: 'insulated bottle', count: 9 },
      { term: 'fjord', count: 7 },
    ],
    titleH1Overlap: 0.75,
    questions: [{ question: 'Is it dishwasher safe?', answer: 'The lid is; the bottle is not.' }],
    howToSteps: ['Rinse the bottle.', 'Let it dry open.'],
    trustMarks: ['Secure payment'],
    appBanner: 'Get the Nordis app',
    scriptHosts: [{ host: 'stats.example', kind: 'analytics' }],
    landingParameters: [{ name: 'utm_source', value: 'newsletter' }],
  },
  discarded: [
    {
      what: 'price',
      text: '€5 off your first order',
      anchor: 'header > p.teaser',
      reason: 'a saving, not the price of the offer',
    },
    { what: 'region', text: '', anchor: '', reason: 'navigation of the site' },
  ],
};
