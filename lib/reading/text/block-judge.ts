import { BLOCK_FEATURES, type Feature } from './features/index.ts';
import type { PageMap } from './page-map.ts';
import type { TypeProbability } from './page-type.ts';
import { TEXT_WEIGHTS } from './weights.ts';

/** A tree in arrays: of each node, the feature asked (-1 for a leaf), its threshold, its value, its "more" answer. */
interface Tree {
  feature: Int16Array;
  threshold: Float32Array;
  value: Float32Array;
  more: Int16Array;
}

function plant(numbers: readonly number[]): Tree {
  const nodes: { feature: number; threshold: number; value: number; more: number }[] = [];
  let at = 0;
  /** Questions whose "at most" answer is being read; the next node after it is their "more". */
  const open: { node: number; isAtMostRead: boolean }[] = [];
  while (at < numbers.length) {
    const index = nodes.length;
    const isLeaf = numbers[at] === -1;
    const [threshold, value] = isLeaf
      ? [0, numbers[at + 1]!]
      : [numbers[at + 1]!, numbers[at + 2]!];
    nodes.push({ feature: numbers[at]!, threshold, value: value / 1000, more: -1 });
    at += isLeaf ? 2 : 3;
    if (!isLeaf) {
      open.push({ node: index, isAtMostRead: false });
      continue;
    }
    for (let last = open.at(-1); last; last = open.at(-1)) {
      if (!last.isAtMostRead) {
        last.isAtMostRead = true;
        nodes[last.node]!.more = index + 1;
        break;
      }
      open.pop();
    }
  }
  return {
    feature: Int16Array.from(nodes, (node) => node.feature),
    threshold: Float32Array.from(nodes, (node) => node.threshold),
    value: Float32Array.from(nodes, (node) => node.value),
    more: Int16Array.from(nodes, (node) => node.more),
  };
}

const trees = TEXT_WEIGHTS.trees.map(plant);
const byName = new Map(BLOCK_FEATURES.map((feature) => [feature.name, feature]));
const typeCount = TEXT_WEIGHTS.types.length;
const asked: Feature[] = TEXT_WEIGHTS.features
  .slice(0, -typeCount)
  .flatMap((name) => byName.get(name) ?? []);

/** The answers to every question of the trees about one block, the page types last. */
function answer(map: PageMap, block: number, into: Float32Array): void {
  for (let feature = 0; feature < asked.length; feature += 1)
    into[feature] = asked[feature]!.of(map, block);
}

function leafOf({ feature, threshold, more }: Tree, answers: Float32Array): number {
  let node = 0;
  while (feature[node]! >= 0)
    node = answers[feature[node]!]! <= threshold[node]! ? node + 1 : more[node]!;
  return node;
}

function prepare(types: readonly TypeProbability[]): Float32Array {
  const answers = new Float32Array(asked.length + typeCount);
  answers.set(
    types.map(({ probability }) => probability),
    asked.length,
  );
  return answers;
}

/** How likely each block of a page belongs to its main text, between 0 and 1. */
export function judgeBlocks(map: PageMap, types: readonly TypeProbability[]): Float64Array {
  const answers = prepare(types);
  return Float64Array.from(map.blocks, (_block, index) => {
    answer(map, index, answers);
    let odds = 0;
    for (const tree of trees) odds += tree.value[leafOf(tree, answers)]!;
    return 1 / (1 + Math.exp(-odds));
  });
}

const MOST_REASONS = 2;

/** What spoke most against a block, in the names of the features, strongest first. */
export function reasonsAgainst(
  map: PageMap,
  types: readonly TypeProbability[],
  block: number,
): string[] {
  const answers = prepare(types);
  answer(map, block, answers);
  const pushes = new Map<number, number>();
  for (const { feature, threshold, value, more } of trees) {
    let node = 0;
    while (feature[node]! >= 0) {
      const asks = feature[node]!;
      const next = answers[asks]! <= threshold[node]! ? node + 1 : more[node]!;
      pushes.set(asks, (pushes.get(asks) ?? 0) + value[next]! - value[node]!);
      node = next;
    }
  }
  return [...pushes]
    .filter(([, push]) => push < 0)
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_REASONS)
    .map(([feature]) => TEXT_WEIGHTS.features[feature] ?? '');
}
