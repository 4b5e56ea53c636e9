import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A dated text: article, blog post, decree. */
export interface Article {
  slug: string;
  title: string;
  author: string;
  /** Week of publication: before it the address answers 404. */
  week: number;
  section: string;
  lang: string;
  /** Blocks in order; a heading starts with `## ` in the file. */
  blocks: readonly { heading: boolean; text: string }[];
}

const DATA_FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'data');

/** French punctuation with its no-break spaces, as a publisher sets it. */
const typeset = (text: string): string =>
  text.replace(/« /g, '«\u00A0').replace(/ (?=[»;:?!%€])/g, '\u00A0');

/** Reads `name: value` lines up to the first blank line, then blocks separated by blank lines. */
export function parseArticle(slug: string, source: string): Article {
  const [head = '', ...rest] = source.trim().split(/\n\s*\n/);
  const fields = new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const field = (name: string, fallback?: string): string => {
    const value = fields.get(name) ?? fallback;
    if (value === undefined) throw new Error(`${slug}.md has no "${name}" line.`);
    return value;
  };
  const lang = field('lang', 'fr');
  return {
    slug,
    title: lang === 'fr' ? typeset(field('title')) : field('title'),
    author: field('author'),
    week: Number(field('week')),
    section: field('section'),
    lang,
    blocks: rest.map((block) => {
      const heading = block.startsWith('## ');
      const text = (heading ? block.slice(3) : block).replace(/\s*\n\s*/g, ' ').trim();
      return { heading, text: lang === 'fr' ? typeset(text) : text };
    }),
  };
}

/** The articles of a folder of `data/`, oldest first. */
export const readArticles = (folder: string): readonly Article[] =>
  readdirSync(join(DATA_FOLDER, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      parseArticle(name.slice(0, -3), readFileSync(join(DATA_FOLDER, folder, name), 'utf8')),
    )
    .sort((one, other) => one.week - other.week);
