import { bodySigns } from './body-signs.ts';
import { headSigns } from './head-signs.ts';
import type { PageSign } from './sign.ts';

export type { PageIdentity, PageSign } from './sign.ts';

/** Everything the kind of a page is told by. How much each counts is data: `text-weights.json`. */
export const PAGE_SIGNS: readonly PageSign[] = [...headSigns, ...bodySigns];
