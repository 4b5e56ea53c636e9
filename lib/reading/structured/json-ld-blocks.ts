import { parseJsonValues } from './tolerant-json.ts';

/** Most characters of JSON-LD read on one page, all blocks together. */
const MOST_CHARACTERS = 10_000_000;
const MOST_BLOCKS = 500;

/** A value of a JSON-LD block and the number of its block. */
export interface JsonLdBlock {
  index: number;
  value: unknown;
}

/** The JSON-LD of a page; `partial` says in English what was left out, empty when nothing was. */
export interface JsonLdBlocks {
  blocks: JsonLdBlock[];
  partial: string;
}

/** Every JSON-LD block of a page as parsed; a block that cannot be read is skipped, never the others. */
export function readJsonLdBlocks(document: Document): JsonLdBlocks {
  const blocks: JsonLdBlock[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  let left = MOST_CHARACTERS;
  for (const [index, script] of scripts.entries()) {
    const text = script.textContent ?? '';
    if (text.length > left || index >= MOST_BLOCKS) {
      return { blocks, partial: 'the page has too much JSON-LD: its last blocks were left out' };
    }
    left -= text.length;
    for (const value of parseJsonValues(text)) blocks.push({ index, value });
  }
  return { blocks, partial: '' };
}
