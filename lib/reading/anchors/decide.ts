import type { ElementAnchor } from './element-anchor.ts';
import type { Locator } from './locators.ts';
import { SURE_LEAD, type Ranking } from './rank-candidates.ts';

/** `found`: sure enough to act on; `ask`: a person has to choose; `lost`: nothing like it. */
export type Outcome = 'found' | 'ask' | 'lost';

/** Locators that fail together count for one in the quorum. */
const FAMILIES: readonly (readonly Locator[])[] = [
  ['id', 'name', 'attributes'],
  ['classes'],
  ['context'],
  ['text', 'shape', 'alternative', 'bag'],
  ['link'],
  ['neighbours', 'label'],
  ['headings'],
  ['part'],
  ['path', 'order'],
];
/** Families that must agree before an element is taken, and before it is worth a question. */
const QUORUM = { found: 3, ask: 2 };

/** Decides whether the best candidate is the element, from its lead, its quorum and what tells twins apart. */
export function decide(anchor: ElementAnchor, { ranked, lead }: Ranking): Outcome {
  const [best] = ranked;
  if (!best || best.score <= 0) return 'lost';
  const agreeing = FAMILIES.filter((family) =>
    family.some((locator) => best.agreed.includes(locator)),
  ).length;
  // The price of the page's subject is told by many signs of its own: it counts for two families.
  const isMainPrice = anchor.traits.part === 'main price' && best.agreed.includes('part');
  const families = agreeing + (isMainPrice ? 1 : 0);
  const told = anchor.telling.filter((locator) => best.agreed.includes(locator)).length;
  if (families < QUORUM.ask || (anchor.telling.length > 0 && told === 0)) return 'lost';
  const isTold = anchor.twins === 0 || (told > 0 && told * 2 >= anchor.telling.length);
  return families >= QUORUM.found && lead >= SURE_LEAD && isTold ? 'found' : 'ask';
}
