import data from '../../data/text-page-words.json' with { type: 'json' };
import type { PageIdentity, PageSign } from './sign.ts';

const LONGEST_ADDRESS = 500;
const MOST_DIGITS = 12;

/** The subdomains and the parts of the path, whole and word by word. */
function addressWords(url: string): string[] {
  let path = url;
  if (URL.canParse(url)) {
    const { pathname, hostname } = new URL(url);
    path = [...hostname.split('.').slice(0, -2), pathname].join('/');
  }
  const parts = path.toLowerCase().slice(0, LONGEST_ADDRESS).split('/');
  return parts.flatMap((part) => [part, ...part.split(/[^a-z]+/)]);
}

const pathParts = (url: string): string[] =>
  url.slice(0, LONGEST_ADDRESS).split(/[?#]/, 1)[0]!.split('/').filter(Boolean);

const sign = (name: string, ask: (identity: PageIdentity) => number | boolean): PageSign => ({
  name,
  of: (_map, identity) => Number(ask(identity)),
});

const addressSigns: PageSign[] = [
  ...Object.entries(data.address).map(([group, list]) => {
    const words = new Set(list);
    return sign(`address ${group}`, ({ url }) => addressWords(url).some((word) => words.has(word)));
  }),
  sign('address is the home', ({ url }) => /^[a-z]+:\/\/[^/]+\/?(?:[?#].*)?$/i.test(url)),
  sign('address depth', ({ url }) => pathParts(url).length),
  sign('address last words', ({ url }) => (pathParts(url).at(-1) ?? '').split(/[-_]/).length),
  sign('address digits', ({ url }) => Math.min(MOST_DIGITS, url.match(/\d/g)?.length ?? 0)),
  sign('address has a date', ({ url }) => /\/(?:19|20)\d\d[/-]\d\d?/.test(url)),
  sign('address is a file', ({ url }) => /\.html?(?:[?#]|$)/.test(url)),
];

/** What the address, the structured data and the meta elements say the page is. */
export const headSigns: PageSign[] = [
  ...addressSigns,
  ...Object.entries(data.structured).map(([group, list]) =>
    sign(`says it is a ${group}`, ({ structuredTypes }) =>
      structuredTypes.some((type) => list.includes(type)),
    ),
  ),
  ...Object.entries(data.generator).map(([group, list]) =>
    sign(`made by ${group} software`, ({ generator }) =>
      list.some((name) => generator.toLowerCase().includes(name)),
    ),
  ),
  ...['product', 'article', 'website'].map((type) =>
    sign(`open graph ${type}`, ({ openGraphType }) => openGraphType.toLowerCase().includes(type)),
  ),
];
