import { Quadrant, type Entry, type Evidence } from '../market/index.ts';
import { CELL_LIMIT, orderSwot, strength, type Strength } from '../diagnosis/index.ts';
import { excerptOf } from '../digest/index.ts';
import { messagesOf } from '../locales/index.ts';
import type { CompileFrame } from './compile-frame.ts';
import { text, type Badge, type Block, type Claim, type Inline, type Tone } from './model.ts';
import type { DocumentMaterial } from './source-register.ts';
import { strengthBadge, strengthLine } from './strength-line.ts';

const TONES: Readonly<Record<Quadrant, Tone>> = {
  strength: 'good',
  weakness: 'warning',
  opportunity: 'accent',
  threat: 'bad',
};

/** Evidence quoted under a statement; the rest is called by its number. */
const QUOTED = 3;

/** The words of the page, and the source they lead to. */
const proofOf = ({ id, text: words }: Evidence, frame: CompileFrame): Inline[] => [
  { kind: 'quote', text: excerptOf(words) },
  ...frame.register.notesOf([id]),
];

function claimOf(
  entry: Entry,
  evidence: readonly Evidence[],
  carried: Strength,
  frame: CompileFrame,
): Claim {
  const { diagnosis: words } = messagesOf(frame.language).documents;
  const draft: Badge[] =
    entry.state === 'validated' ? [] : [{ text: words.unvalidated, tone: 'warning' }];
  const contradicting = frame.register.notesOf(entry.contradictingIds);
  const quoted = evidence.slice(0, QUOTED);
  const lines = [
    ...quoted.map((each) => ({ label: '', runs: proofOf(each, frame) })),
    ...(entry.because.trim() ? [{ label: words.because, runs: [text(entry.because)] }] : []),
    ...(entry.therefore.trim() ? [{ label: words.therefore, runs: [text(entry.therefore)] }] : []),
    ...(contradicting.length > 0 ? [{ label: words.contradictedBy, runs: contradicting }] : []),
  ];
  return {
    title: [
      text(entry.statement),
      ...frame.register.notesOf(evidence.slice(QUOTED).map(({ id }) => id)),
    ],
    badges: [strengthBadge(carried, frame.language), ...draft],
    lines,
    foot: carried.cards > 0 ? strengthLine(carried, frame.language) : '',
  };
}

const glanceOf = (entry: Entry, frame: CompileFrame): Inline[] => {
  const { diagnosis: words } = messagesOf(frame.language).documents;
  return entry.state === 'validated'
    ? [text(entry.statement)]
    : [text(`${entry.statement} `), { kind: 'pending', text: words.toValidate }];
};

/** The SWOT: at a glance, then each cell with what carries its entries, ranked. */
export function swotBlocks(
  entries: readonly Entry[],
  material: DocumentMaterial,
  frame: CompileFrame,
): Block[] {
  const { diagnosis: words } = messagesOf(frame.language).documents;
  const { halfLives, now } = frame.options;
  const carried = new Map(
    entries.map((entry) => [
      entry.id,
      strength(entry, material.evidence, material.sources, halfLives, now),
    ]),
  );
  const evidenceOf = ({ evidenceIds }: Entry) =>
    evidenceIds.flatMap((id) => material.evidence.find((each) => each.id === id) ?? []);
  const swot = orderSwot(entries, (entry) => carried.get(entry.id)!.score);

  const glance: Block = {
    kind: 'matrix',
    caption: words.overview,
    cells: Quadrant.options.map((quadrant) => ({
      title: words.quadrants[quadrant],
      tone: TONES[quadrant],
      items:
        swot[quadrant].length > 0
          ? swot[quadrant].slice(0, CELL_LIMIT).map((entry) => glanceOf(entry, frame))
          : [[text(words.emptyCell)]],
    })),
  };
  const cells = Quadrant.options
    .filter((quadrant) => swot[quadrant].length > 0)
    .flatMap((quadrant): Block[] => [
      { kind: 'heading', level: 3, text: words.quadrants[quadrant], id: quadrant },
      {
        kind: 'claims',
        level: 4,
        items: swot[quadrant].map((entry) =>
          claimOf(entry, evidenceOf(entry), carried.get(entry.id)!, frame),
        ),
      },
    ]);
  const hasDraft = Quadrant.options.some((quadrant) =>
    swot[quadrant].some((entry) => entry.state !== 'validated'),
  );
  return [
    { kind: 'heading', level: 2, text: words.swot, id: 'swot' },
    ...(hasDraft
      ? [{ kind: 'callout' as const, tone: 'warning' as const, runs: [text(words.finalNote)] }]
      : []),
    glance,
    ...cells,
  ];
}
