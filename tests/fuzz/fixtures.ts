// Small pages, one for each kind of markup a reader understands.
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><title>Gourde Hiver | Boutique</title>${head}</head><body>${body}</body></html>`;

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Paragraphe ${index} : une gourde isotherme garde le chaud douze heures, et le froid une journée entière, même en montagne.</p>`,
).join('');

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const PRODUCT = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Gourde Hiver',
  sku: 'GH-750',
  gtin13: '4006381333931',
  brand: { '@type': 'Brand', name: 'Boutique' },
  aggregateRating: { '@type': 'AggregateRating', ratingValue: '4,6', reviewCount: 128 },
  offers: {
    '@type': 'Offer',
    price: '29.90',
    priceCurrency: 'EUR',
    availability: 'https://schema.org/InStock',
    priceValidUntil: '2026-12-31',
  },
};

const MICRODATA = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Gourde Hiver</h1>
<span itemprop="sku">GH-750</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
<meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="29.90">29,90 €</span>
<link itemprop="availability" href="https://schema.org/InStock"></div></div>`;

const RDFA = `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Gourde Hiver</h1>
<div property="offers" typeof="Offer"><span property="price" content="29.90">29,90 €</span>
<span property="priceCurrency" content="EUR"></span></div></div>`;

const PLANS = `<section class="plans">${['Essentiel', 'Équipe', 'Entreprise']
  .map(
    (name, index) =>
      `<div class="plan"><h3>${name}</h3><p class="price">${index * 10 + 9},99 € <small>/ mois HT</small></p><ul><li>${index + 1} utilisateurs</li><li>Exports</li></ul><a href="/essai">Choisir</a></div>`,
  )
  .join('')}</section>`;

const CARDS = `<ul class="grid">${Array.from(
  { length: 8 },
  (_, index) =>
    `<li class="card"><a href="/p/${index}"><img src="/i/${index}.jpg" alt="Gourde ${index}"><h2>Gourde ${index}</h2></a><del>${index + 30},00 €</del> <span class="price">${index + 20},90 €</span></li>`,
).join('')}</ul>`;

const TABLE = `<table><caption>Tarifs</caption><tr><th>Format</th><th>Prix</th></tr>${Array.from(
  { length: 5 },
  (_, index) => `<tr><td>${index * 250} ml</td><td>${index * 5},50 €</td></tr>`,
).join('')}</table>`;

const FORUM = Array.from(
  { length: 5 },
  (_, index) =>
    `<article class="post" id="p${index}"><a class="author">Membre ${index}</a><time datetime="2026-03-0${index + 1}">il y a ${index} jours</time><div class="body"><p>Réponse ${index} : la mienne fuit depuis le mois de mars, le bouchon ne tient plus.</p><blockquote>Cité</blockquote></div></article>`,
).join('');

export const FIXTURES: readonly string[] = [
  page(
    jsonLd(PRODUCT),
    `<main><h1>Gourde Hiver</h1><p class="price">29,90 €</p>${PARAGRAPHS}</main>`,
  ),
  page(
    jsonLd({ '@graph': [PRODUCT, { '@type': 'BreadcrumbList', itemListElement: [] }] }),
    MICRODATA,
  ),
  page('', `<main>${RDFA}${PARAGRAPHS}</main>`),
  page(
    '<meta property="og:title" content="Gourde"><meta property="product:price:amount" content="29.90"><meta property="product:price:currency" content="EUR">',
    `<main>${MICRODATA}<button>Ajouter au panier</button></main>`,
  ),
  page(
    '',
    `<header><nav><a href="/">Accueil</a></nav></header><main><h1>Tarifs</h1>${PLANS}</main>`,
  ),
  page('', `<main><h1>Gourdes</h1>${CARDS}</main><footer>Paiement dès 10 €</footer>`),
  page('', `<main><h1>Tarifs</h1>${TABLE}${PARAGRAPHS}</main>`),
  page(
    '<style>.hidden{display:none}</style>',
    `<main><h1>Avis</h1>${FORUM}<p class="hidden">19,90 €</p></main>`,
  ),
  page(
    '',
    `<article><h1>La gourde qui monte</h1><p class="byline">Par la rédaction, le 3 mars 2026</p>${PARAGRAPHS}<pre><code>const prix = 29.9;</code></pre></article>`,
  ),
  page(
    `<script>window.__STATE__ = ${JSON.stringify({ product: { id: 'GH-750', price: 29.9, currency: 'EUR' } })}</script>`,
    '<div id="app"></div><noscript>Activez JavaScript.</noscript>',
  ),
  page(
    '',
    '<template shadowrootmode="open"><p>29,90 €</p></template><iframe srcdoc="<p>1 €</p>"></iframe><svg><text>3 €</text></svg>',
  ),
];
