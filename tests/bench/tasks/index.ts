import { readPage } from '../../../lib/reading/index.ts';
import { readStructured } from '../../../lib/reading/structured/index.ts';
import { comparePages, type PairInput } from './compare-pages.ts';
import { type SavedPage, withPage } from './open-page.ts';
import { type ContentReader, readContent } from './read-content.ts';
import { readProduct } from './read-product.ts';
import { refindPrice, relocateSite, type TemplatePair } from './relocate.ts';

/** What a process of the pool can be asked, by name; inputs come from the sets of the same name. */
export const tasks: Record<string, (input: never) => unknown> = {
  content: (input: SavedPage & { reader: ContentReader }) => readContent(input),
  product: (input: SavedPage) => readProduct(input),
  reading: (input: SavedPage) => withPage(input, readPage),
  structured: (input: SavedPage) => withPage(input, readStructured),
  changes: (input: PairInput) => comparePages(input),
  relocate: (input: Parameters<typeof relocateSite>[0]) => relocateSite(input),
  refind: (input: TemplatePair) => refindPrice(input),
};
