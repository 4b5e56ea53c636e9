import { expect, test } from 'vitest';
import { countOf, ratingInText } from '../../../../lib/reading/facts/rating-text.ts';
import { read } from '../page.ts';

test.each([
  ['4,5/5 (1 234 avis)', { value: 4.5, best: 5, reviews: 1234 }],
  ['Rated 4.5 out of 5 stars', { value: 4.5, best: 5, count: null }],
  ['4,7 sur 5 étoiles, 2 310 évaluations', { value: 4.7, best: 5, count: 2310 }],
  ['4,3 von 5 Sternen (87 Bewertungen)', { value: 4.3, best: 5, count: 87 }],
  ['4,8 de 5 estrellas · 12.450 opiniones', { value: 4.8, best: 5, reviews: 12450 }],
  ['8,9/10 – 45 recensioni', { value: 8.9, best: 10, reviews: 45 }],
  ['4.6/5 (1.2k reviews)', { value: 4.6, best: 5, reviews: 1200 }],
  ['92/100 based on 31 ratings', { value: 92, best: 100, count: 31 }],
])('reads the rating of “%s”', (text, expected) => {
  expect(ratingInText(text, false)).toMatchObject(expected);
});

test.each([
  'Image 1 of 5',
  'Étape 2/5',
  '24/5/2026',
  'Page 3 sur 10',
  '4.5',
  '7/3',
  'note 12/5',
  '4 étoiles',
])('“%s” is no rating', (text) => {
  expect(ratingInText(text, false)).toBeNull();
});

test('counts are read with their thousands separators', () => {
  expect(['1 234', '1,234', '1.234', '12', '3.4k', 'douze', '12.34'].map(countOf)).toEqual([
    1234,
    1234,
    1234,
    12,
    3400,
    null,
    null,
  ]);
});

const script = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('the main product’s rating comes first, declared ones before shown ones', () => {
  const rating = (ratingValue: string, extra = {}) => ({
    '@type': 'AggregateRating',
    ratingValue,
    ...extra,
  });
  const html = `<html lang="fr"><head><title>Gourde Hiver</title>${script([
    { '@type': 'Product', name: 'Tasse Lune', aggregateRating: rating('3.9', { reviewCount: 8 }) },
    {
      '@type': 'Product',
      name: 'Gourde Hiver',
      aggregateRating: rating('4,5', { ratingCount: '1 234', bestRating: '5' }),
    },
    { '@type': 'Product', name: 'Sans avis', aggregateRating: rating('0', { reviewCount: 0 }) },
    { '@type': 'Product', name: 'Hors échelle', aggregateRating: rating('87') },
  ])}</head><body><main><h1>Gourde Hiver</h1><div class="rating" aria-label="4,5 sur 5"></div></main></body></html>`;
  const { ratings } = read(html);
  expect(
    ratings.map(({ of, value, best, count, origin }) => [of, value, best, count, origin]),
  ).toEqual([
    ['Gourde Hiver', 4.5, 5, 1234, 'json-ld'],
    ['Tasse Lune', 3.9, 5, null, 'json-ld'],
  ]);
});

test('a rating only shown is read with its count, microdata too', () => {
  const shown = `<main><h1>Gourde Hiver</h1><div><span class="stars" aria-label="Noté 4,2 sur 5"></span> <a>(318 avis)</a></div></main>`;
  expect(read(shown).ratings).toMatchObject([
    { of: 'Gourde Hiver', value: 4.2, best: 5, reviews: 318, origin: 'dom' },
  ]);
  const marked = `<main><h1>Tasse</h1><div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Tasse</b>
    <div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
    <span itemprop="ratingValue">8.4</span>/<span itemprop="bestRating">10</span> <span itemprop="reviewCount">52</span></div></div></main>`;
  expect(read(marked).ratings).toMatchObject([
    { of: 'Tasse', value: 8.4, best: 10, reviews: 52, origin: 'microdata' },
  ]);
});

test('what one buyer gave is not what buyers give', () => {
  const html = `<main><h1>Gourde</h1><ul><li class="review-item"><h3>Ada</h3><span class="stars" aria-label="5 sur 5 (1 avis)"></span></li></ul></main>`;
  expect(read(html).ratings).toEqual([]);
});
