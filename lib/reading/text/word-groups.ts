import { foldText } from '../../pricing/text-folding.ts';
import classWords from '../data/text-class-words.json' with { type: 'json' };
import phrases from '../data/text-phrases.json' with { type: 'json' };

/** Groups of words that class names are made of: "navigation", "price", "comment"… */
export const CLASS_GROUPS = Object.keys(classWords);
/** Groups of things pages say in few words, in several languages: "legal", "reply", "filter"… */
export const PHRASE_GROUPS = Object.keys(phrases);

const LONGEST_PHRASE = 4;
/** Names longer than this are encoded state, not names. */
const LONGEST_NAMES = 400;
const MOST_REMEMBERED = 20_000;

/** Each word or phrase with the groups it belongs to, one bit a group. */
function bitsByWord(groups: Record<string, string[]>): Map<string, number> {
  const bits = new Map<string, number>();
  Object.values(groups).forEach((words, group) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << group));
  });
  return bits;
}

const classBits = bitsByWord(classWords);
const phraseBits = bitsByWord(phrases);

/** The groups that the words of a class, an identifier or a test id belong to, one bit a group. */
function groupsOfNames(names: string): number {
  let groups = 0;
  const words = names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+\d?/g);
  for (const word of words ?? []) groups |= classBits.get(word) ?? 0;
  return groups;
}

/** A reader of class groups that remembers names already seen: pages repeat the same few. */
export function classGroupReader(): (names: string) => number {
  const known = new Map<string, number>();
  return (names) => {
    const remembered = known.get(names);
    if (remembered !== undefined) return remembered;
    const groups = groupsOfNames(names);
    if (known.size < MOST_REMEMBERED) known.set(names, groups);
    return groups;
  };
}

/** The groups of phrases that a short text holds, one bit a group. */
export function phraseGroups(text: string): number {
  const words = foldText(text).match(/[\p{L}\d'-]+|©/gu) ?? [];
  let groups = 0;
  for (let start = 0; start < words.length; start += 1) {
    let phrase = '';
    for (let length = 0; length < LONGEST_PHRASE && start + length < words.length; length += 1) {
      phrase += (length > 0 ? ' ' : '') + words[start + length]!;
      groups |= phraseBits.get(phrase) ?? 0;
    }
  }
  return groups;
}

/** The bit of a class group. */
export const classGroupBit = (group: string): number => 1 << CLASS_GROUPS.indexOf(group);
