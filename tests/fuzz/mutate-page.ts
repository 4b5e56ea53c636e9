import type { Random } from './random.ts';
import { mutateString } from './mutate-string.ts';

/** Changes a page in one way. */
type Mutation = (html: string, random: Random) => string;

const TAG = /<[^>]*>/g;
const TEXT = />([^<]{2,})</g;
const ATTRIBUTE = /\s[\w:@-]+="[^"]*"/g;
const JSON_LD = /(<script type="application\/ld\+json">)([\s\S]*?)(<\/script>)/;
const DEEPEST = 1500;
const LONGEST_ATTRIBUTE = 50_000;

interface Span {
  start: number;
  end: number;
}

const spansOf = (html: string, pattern: RegExp): Span[] =>
  [...html.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const replaceSpan = (html: string, { start, end }: Span, text: string): string =>
  html.slice(0, start) + text + html.slice(end);

/** Replaces one match of a pattern, chosen at random. */
function replaceOne(
  html: string,
  random: Random,
  pattern: RegExp,
  replace: (match: string) => string,
): string {
  const spans = spansOf(html, pattern);
  if (spans.length === 0) return html;
  const span = random.pick(spans);
  return replaceSpan(html, span, replace(html.slice(span.start, span.end)));
}

/** From one tag to another: often a whole element, sometimes one cut in two. */
function pickSlice(html: string, random: Random): Span {
  const tags = spansOf(html, TAG);
  if (tags.length < 2) return { start: 0, end: html.length };
  const first = random.below(tags.length - 1);
  const last = Math.min(tags.length - 1, first + 1 + random.below(20));
  return { start: tags[first]?.start ?? 0, end: tags[last]?.end ?? html.length };
}

/** Keys that would change every object, if a reader wrote them on one of its own. */
const POLLUTION =
  '"__proto__":{"polluted":1,"price":"1"},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":null,';

const damageJson: Mutation = (html, random) =>
  html.replace(JSON_LD, (_, open: string, json: string, close: string) => {
    const at = random.below(json.length + 1);
    const damaged = random.pick([
      () => json.slice(0, at),
      () =>
        json.slice(0, at) +
        random.pick([',', '}', '\n', '"', '\u0000', '<!--', '\\', '[']) +
        json.slice(at),
      () => json.replace(/\{/, `{${POLLUTION}`),
      () =>
        json.replaceAll(
          /"(\d[^"]*)"/g,
          random.pick(['null', '1e999', '[]', '{"@value":{}}', '"1.299,00 €"']),
        ),
      () => `${'['.repeat(DEEPEST)}${json}`,
      () => `/* ${json} */ //<![CDATA[\n${json};\n//]]>`,
    ])();
    return open + damaged + close;
  });

const MUTATIONS: Record<string, Mutation> = {
  'delete a tag': (html, random) => replaceOne(html, random, TAG, () => ''),
  'delete an attribute': (html, random) => replaceOne(html, random, ATTRIBUTE, () => ''),
  'repeat a slice': (html, random) => {
    const span = pickSlice(html, random);
    const slice = html.slice(span.start, span.end);
    return replaceSpan(html, span, slice.repeat(2 + random.below(slice.length < 2000 ? 30 : 3)));
  },
  'delete a slice': (html, random) => replaceSpan(html, pickSlice(html, random), ''),
  'move a slice': (html, random) => {
    const span = pickSlice(html, random);
    const slice = html.slice(span.start, span.end);
    const rest = replaceSpan(html, span, '');
    const at = random.below(rest.length + 1);
    return rest.slice(0, at) + slice + rest.slice(at);
  },
  'nest a slice': (html, random) => {
    const span = pickSlice(html, random);
    const tag = random.pick(['div', 'span', 'b', 'ul', 'table', 'a', 'form', 'section']);
    const depth = random.oneIn(8) ? DEEPEST : 1 + random.below(20);
    const slice = html.slice(span.start, span.end);
    return replaceSpan(html, span, `<${tag}>`.repeat(depth) + slice + `</${tag}>`.repeat(depth));
  },
  'swap two texts': (html, random) => {
    const texts = spansOf(html, TEXT);
    if (texts.length < 2) return html;
    const [one, other] = [random.pick(texts), random.pick(texts)].sort((a, b) => b.start - a.start);
    if (!one || !other || one.start === other.start) return html;
    const moved = replaceSpan(html, one, html.slice(other.start, other.end));
    return replaceSpan(moved, other, html.slice(one.start, one.end));
  },
  'change a text': (html, random) =>
    replaceOne(html, random, TEXT, (text) => `>${mutateString(text.slice(1, -1), random)}<`),
  'cut the end': (html, random) => html.slice(0, random.below(html.length + 1)),
  'random characters': (html, random) => {
    const at = random.below(html.length + 1);
    const noise = Array.from({ length: 1 + random.below(60) }, () =>
      String.fromCharCode(random.oneIn(3) ? random.below(0x1_0000) : random.below(128)),
    ).join('');
    return html.slice(0, at) + noise + html.slice(at + random.below(20));
  },
  'damage JSON-LD': damageJson,
  'a huge attribute': (html, random) =>
    replaceOne(html, random, TAG, (tag) => {
      const name = random.pick([
        'class',
        'id',
        'title',
        'itemprop',
        'style',
        'content',
        'href',
        'alt',
      ]);
      const value = random
        .pick(['price-', '1 ', 'a:', '(', 'é', '/', '9,99 € '])
        .repeat(random.below(LONGEST_ATTRIBUTE / 8));
      return tag.replace(/\/?>$/, ` ${name}="${value}">`);
    }),
  'a name of every object': (html, random) =>
    replaceOne(html, random, ATTRIBUTE, () => {
      const name = random.pick([
        'itemprop',
        'property',
        'name',
        'class',
        'id',
        'rel',
        'itemtype',
        'lang',
      ]);
      const value = random.pick([
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'hasOwnProperty',
        'valueOf',
        '__defineGetter__',
      ]);
      return ` ${name}="${value}"`;
    }),
  'numbers and currencies': (html, random) =>
    replaceOne(html, random, /\d+(?:[.,]\d+)?/g, (number) =>
      random.pick([
        `${number}${number}`,
        number.repeat(40),
        `-${number}`,
        '٣٩',
        `${number} € ${number} $`,
        'NaN',
        '1e400',
        `${number}.${number},${number}`,
      ]),
    ),
};

const NAMES = Object.keys(MUTATIONS);
/** Beyond, a case costs seconds of parsing under Node and shows nothing a smaller one does not. */
const LONGEST_PAGE = 400_000;

/** A page changed in one to eight ways, and their names. */
export function mutatePage(html: string, random: Random): { html: string; mutations: string[] } {
  const mutations: string[] = [];
  let mutated = html;
  for (let count = 1 + random.below(8); count > 0; count -= 1) {
    const name = random.pick(NAMES);
    const next = MUTATIONS[name]?.(mutated, random) ?? mutated;
    if (next.length > LONGEST_PAGE) continue;
    mutations.push(name);
    mutated = next;
  }
  return { html: mutated, mutations };
}
