/** Pages made to exhaust a reader: its time, its stack or its memory. */
export const HOSTILE_KINDS = [
  '100,000 nodes',
  '10 MB of JSON-LD',
  'cyclic JSON-LD',
  '50,000 levels of JSON-LD',
  '50,000 nested elements',
  '100,000 characters of digits and spaces',
  '100,000 characters of white space in a price',
  'class names of 1 MB',
  '20,000 prices',
] as const;
export type HostileKind = (typeof HOSTILE_KINDS)[number];

const PRODUCT = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Gourde',
  sku: 'G-1',
};

function addScript(document: Document, text: string): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text;
  document.head.append(script);
}

function addText(document: Document, text: string, className = 'price'): void {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  document.body.append(element);
}

/** One after the other under a parent that is not in the page yet: only its own insertion is felt. */
function addMany(document: Document, count: number, make: (index: number) => Element): void {
  const parent = document.createElement('main');
  for (let index = 0; index < count; index += 1) parent.append(make(index));
  document.body.append(parent);
}

function paragraph(document: Document, text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Through the parser, as a page would: Chromium and Firefox flatten what is deeper than they can draw. */
function addNested(document: Document, depth: number): void {
  const holder = document.createElement('main');
  holder.innerHTML = `${'<div>'.repeat(depth)}<p>Une gourde à 29,90 € tout au fond de la page.</p>`;
  document.body.append(holder);
}

const CYCLE = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@id': '#a', '@type': 'Product', name: 'Gourde', offers: { '@id': '#b' } },
    {
      '@id': '#b',
      '@type': 'Offer',
      price: '29.90',
      priceCurrency: 'EUR',
      itemOffered: { '@id': '#a' },
    },
    { '@id': '#c', '@type': 'ProductGroup', hasVariant: [{ '@id': '#c' }, { '@id': '#a' }] },
  ],
};

const BUILDERS: Record<HostileKind, (document: Document) => void> = {
  '100,000 nodes': (document) =>
    addMany(document, 50_000, (index) =>
      paragraph(document, `Ligne ${index} à ${index % 90},90 €`),
    ),
  '10 MB of JSON-LD': (document) => {
    const description = 'Une gourde en acier. '.repeat(50);
    const graph = Array.from({ length: 9_000 }, (_, index) => ({
      ...PRODUCT,
      sku: `G-${index}`,
      description,
      offers: { '@type': 'Offer', price: `${index % 90}.90`, priceCurrency: 'EUR' },
    }));
    addScript(document, JSON.stringify({ '@graph': graph }));
  },
  'cyclic JSON-LD': (document) => addScript(document, JSON.stringify(CYCLE)),
  '50,000 levels of JSON-LD': (document) =>
    addScript(document, `${'{"@type":"Product","offers":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
  '50,000 nested elements': (document) => addNested(document, 50_000),
  '100,000 characters of digits and spaces': (document) =>
    addText(document, '1 234 '.repeat(17_000)),
  '100,000 characters of white space in a price': (document) =>
    addText(document, `29${' '.repeat(50_000)}${'\u00A0'.repeat(50_000)},90 €`),
  'class names of 1 MB': (document) =>
    addText(document, 'Une gourde à 29,90 €', 'price-'.repeat(90_000) + ' a'.repeat(200_000)),
  '20,000 prices': (document) =>
    addMany(document, 20_000, (index) => paragraph(document, `${index},90 €`)),
};

/** Fills a document with one of these pages. */
export function buildHostile(document: Document, kind: HostileKind): void {
  document.title = 'Gourde';
  BUILDERS[kind](document);
}
