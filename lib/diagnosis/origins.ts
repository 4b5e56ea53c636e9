import type { Evidence, Id, Source } from '../market/index.ts';
import { isSameText, shinglesOf } from './near-duplicate.ts';

/** What makes two pieces of evidence share an origin before any text is compared. */
function originKeys(evidence: Evidence, source: Source | undefined): string[] {
  const keys = [source ? `group:${source.independenceGroup}` : `source:${evidence.sourceId}`];
  // A company speaking about itself is one origin, whatever the number of its sites.
  const speaksForItself = source?.kind === 'competitor' || source?.kind === 'own';
  if (speaksForItself && evidence.companyId) keys.push(`company:${evidence.companyId}`);
  return keys;
}

/**
 * Groups evidence by independent origin: same independence group, same company speaking for itself,
 * or nearly the same text (a press release and its reprints). Prices are never compared as text.
 */
export function groupByOrigin(
  evidence: readonly Evidence[],
  sources: ReadonlyMap<Id, Source>,
): Evidence[][] {
  const parent = evidence.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  const join = (left: number, right: number) => {
    parent[rootOf(left)] = rootOf(right);
  };

  const firstWithKey = new Map<string, number>();
  for (const [index, item] of evidence.entries()) {
    for (const key of originKeys(item, sources.get(item.sourceId))) {
      const first = firstWithKey.get(key);
      if (first === undefined) firstWithKey.set(key, index);
      else join(index, first);
    }
  }

  const shingles = evidence.map((item) =>
    item.kind === 'price' ? new Set<string>() : shinglesOf(item.text),
  );
  for (let left = 0; left < evidence.length; left += 1) {
    for (let right = left + 1; right < evidence.length; right += 1) {
      if (rootOf(left) !== rootOf(right) && isSameText(shingles[left]!, shingles[right]!)) {
        join(left, right);
      }
    }
  }

  const groups = new Map<number, Evidence[]>();
  for (const [index, item] of evidence.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return [...groups.values()];
}
