import type { PageElement } from './page-walk.ts';

/** Siblings made by one template: posts, cards, rows, menu entries. */
export interface Repetition {
  count: number;
  /** First and past-the-last block of the whole group. */
  first: number;
  end: number;
  /** Index of the parent they share. */
  parent: number;
}

/** Two boxes alike may be chance; three are a template. */
const FEWEST = 3;

/** The group of each element that has siblings with its tag and class, by index. */
export function repetitionsOf(elements: readonly PageElement[]): Map<number, Repetition> {
  const groups = new Map<string, number[]>();
  elements.forEach((element, index) => {
    if (element.first === element.end || element.parent < 0) return;
    const key = `${element.parent} ${element.likeness}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const repetitions = new Map<number, Repetition>();
  for (const members of groups.values()) {
    const first = elements[members[0] ?? -1];
    const last = elements[members.at(-1) ?? -1];
    if (!first || !last || members.length < FEWEST) continue;
    const { parent } = first;
    const repetition = { count: members.length, first: first.first, end: last.end, parent };
    for (const member of members) repetitions.set(member, repetition);
  }
  return repetitions;
}
