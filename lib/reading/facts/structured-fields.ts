import type { SeoFacts } from '../../market/index.ts';
import { field } from '../cut.ts';
import { textOf } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';

const MOST_TYPES = 50;
const MOST_FIELDS = 20;

/** What a search engine shows of a type; the rest of its properties is left in the page. */
const KEY_FIELDS = [
  'name',
  'headline',
  'alternateName',
  'description',
  'url',
  'brand',
  'sku',
  'gtin',
  'gtin13',
  'mpn',
  'category',
  'price',
  'lowPrice',
  'highPrice',
  'priceCurrency',
  'priceValidUntil',
  'availability',
  'itemCondition',
  'offerCount',
  'ratingValue',
  'bestRating',
  'ratingCount',
  'reviewCount',
  'author',
  'publisher',
  'datePublished',
  'dateModified',
  'startDate',
  'endDate',
  'location',
  'validThrough',
  'hiringOrganization',
  'jobLocation',
  'employmentType',
  'telephone',
  'email',
  'priceRange',
  'areaServed',
  'serviceType',
  'applicationCategory',
  'operatingSystem',
  'totalTime',
  'recipeYield',
  'duration',
  'uploadDate',
  'inLanguage',
];

/** The key fields of every declared type, the first item of each type with the fields it has. */
export function structuredFields(items: DeclaredItem[]): SeoFacts['structuredFields'] {
  const found = new Map<string, SeoFacts['structuredFields'][number]>();
  for (const { item } of items) {
    const type = field(item.types.join(' / '), 200);
    if (!type || found.has(type) || found.size >= MOST_TYPES) continue;
    const fields = KEY_FIELDS.map((name) => ({ name, value: field(textOf(item, name), 500) }))
      .filter(({ value }) => value !== '')
      .slice(0, MOST_FIELDS);
    if (fields.length > 0) found.set(type, { type, fields });
  }
  return [...found.values()];
}

/** The declared types, in order, each once. */
export function structuredTypes(items: DeclaredItem[]): string[] {
  const types = items.flatMap(({ item }) => item.types).map((type) => field(type, 200));
  return [...new Set(types.filter(Boolean))].slice(0, 100);
}
