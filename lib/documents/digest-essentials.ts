import type { Digest, DigestItem } from '../market/index.ts';
import { impactOf } from '../digest/index.ts';
import { strength, type Strength } from '../diagnosis/index.ts';
import { messagesOf } from '../locales/index.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { DigestIndex, DigestMaterial } from './digest-material.ts';
import { strong, text, type Badge, type Block, type Claim, type Inline } from './model.ts';
import { repeatsFact } from './repeats-fact.ts';
import { strengthLine } from './strength-line.ts';

/** High when the user marked it important, faint when little carries it, worth watching otherwise. */
function priorityOf(impact: number, carried: Strength, frame: CompileFrame): Badge {
  const words = messagesOf(frame.language).documents.digest;
  if (impact === 3) return { text: words.priorityHigh, tone: 'bad' };
  return carried.label === 'weak'
    ? { text: words.priorityLow, tone: 'neutral' }
    : { text: words.priorityWatch, tone: 'warning' };
}

function claimOf(
  item: DigestItem,
  material: DigestMaterial,
  index: DigestIndex,
  frame: CompileFrame,
): Claim {
  const words = messagesOf(frame.language).documents.digest;
  const evidence = index.evidenceOf(item.evidenceIds);
  const carried = strength(
    { evidenceIds: item.evidenceIds, contradictingIds: [] },
    evidence,
    material.sources,
    frame.options.halfLives,
    frame.options.now,
  );
  const orMissing = (value: string): Inline[] =>
    value.trim() ? [text(value)] : [{ kind: 'pending', text: words.toComplete }];
  const notes = frame.register.notesOf(item.evidenceIds);
  const isFactTold = repeatsFact(item);
  return {
    title: isFactTold ? [text(item.headline), ...notes] : [text(item.headline)],
    badges: [priorityOf(impactOf(evidence), carried, frame)],
    lines: [
      ...(isFactTold ? [] : [{ label: '', runs: [text(item.fact), ...notes] }]),
      { label: words.forUs, runs: orMissing(item.forUs) },
      { label: words.action, runs: orMissing(item.action) },
    ],
    foot: strengthLine(carried, frame.language),
  };
}

/** The essentials: the introduction and the included lines, each fact → for us → action. */
export function essentialsBlocks(
  digest: Digest,
  material: DigestMaterial,
  index: DigestIndex,
  frame: CompileFrame,
): Block[] {
  const words = messagesOf(frame.language).documents.digest;
  const included = digest.items.filter((item) => item.included);
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: words.sections.essentials, id: 'essentials' },
  ];
  for (const paragraph of digest.introduction.split(/\n{2,}/u)) {
    if (paragraph.trim()) blocks.push({ kind: 'paragraph', runs: [text(paragraph)] });
  }
  if (included.length === 0) {
    blocks.push({ kind: 'paragraph', runs: [strong(words.nothing)] });
  } else {
    const items = included.map((item) => claimOf(item, material, index, frame));
    blocks.push({ kind: 'claims', level: 3, items });
  }
  return blocks;
}
