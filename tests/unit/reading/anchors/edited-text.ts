import type { TextQuoteAnchor, QuoteState } from '../../../../lib/reading/anchors/index.ts';
import { anchorQuote } from '../../../../lib/reading/anchors/index.ts';

/** One edit of a page's text with what must be found after it. */
export interface EditedText {
  kind: string;
  anchor: TextQuoteAnchor;
  after: string;
  states: QuoteState[];
  /** What the passage became, or null when it is gone. */
  place: { start: number; end: number } | null;
}

/** A repeatable source of numbers in [0, 1) (Mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SUBJECTS = [
  'Notre équipe',
  'Le service',
  'Chaque client',
  'La plateforme',
  'Our team',
  'The workspace',
  'Every customer',
  'The report',
];
const VERBS = [
  'accompagne',
  'regroupe',
  'protège',
  'simplifie',
  'tracks',
  'shares',
  'imports',
  'archives',
];
const OBJECTS = [
  'les devis',
  'les commandes',
  'les relevés de stock',
  'les rendez-vous',
  'supplier invoices',
  'weekly figures',
  'delivery notes',
  'shared calendars',
];
const ENDS = [
  'sans installation',
  'depuis un seul écran',
  'pour les ateliers',
  'en moins de deux jours',
  'across several sites',
  'with one click',
  'for small workshops',
  'before the month ends',
];
const NAMES = ['Essentiel', 'Pro', 'Équipe', 'Croissance', 'Atelier', 'Réseau'];

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;
const price = (random: Random) =>
  `${5 + Math.floor(random() * 190)}${random() < 0.3 ? ',90' : ''} €`;

const sentence = (random: Random) =>
  `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, OBJECTS)} ${pick(random, ENDS)}.`;
/** A sentence no other part of the text says. */
const ownSentence = (random: Random, at: number) =>
  `${pick(random, SUBJECTS)} n° ${at} ${pick(random, VERBS)} « ${pick(random, OBJECTS)} », c’est-à-dire ${100 + at} dossiers — ${pick(random, ENDS)}.`;

const paragraphs = (random: Random, count: number) =>
  Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)).join(' '),
  );
const plan = (random: Random, name: string, amount: string) =>
  `${name}\n${amount} par mois\n${1 + Math.floor(random() * 60)} utilisateurs\nSans engagement`;

const placeIn = (after: string, passage: string, from = 0) => {
  const start = after.indexOf(passage, from);
  if (start === -1) throw new Error(`The edit lost the passage: ${passage}`);
  return { start, end: start + passage.length };
};
const anchorIn = (text: string, passage: string, from = 0) => {
  const { start, end } = placeIn(text, passage, from);
  return anchorQuote(text, start, end);
};

const noisy = (text: string) =>
  text
    .replaceAll('’', "'")
    .replaceAll(/« | »/g, '"')
    .replaceAll('—', '-')
    .replaceAll(' € ', '\u00A0€ ')
    .replaceAll('fi', '\uFB01')
    .replaceAll('pl', 'p\u00ADl')
    .replaceAll('. ', '.  ');

type Edit = (random: Random, at: number) => Omit<EditedText, 'kind'>;

function withPassage(random: Random, passage: string) {
  const blocks = paragraphs(random, 14);
  const at = 2 + Math.floor(random() * 10);
  blocks[at] = `${sentence(random)} ${passage} ${sentence(random)}`;
  return { blocks, at, text: blocks.join('\n\n') };
}

function withPlans(random: Random) {
  const names = NAMES.slice(0, 3 + Math.floor(random() * 3));
  const at = Math.floor(random() * names.length);
  const amounts = names.map(() => price(random));
  const isOne = random() < 0.3;
  const plans = names.map((name, of) => plan(random, name, isOne ? amounts[0]! : amounts[of]!));
  const [before, after] = [paragraphs(random, 4), paragraphs(random, 4)];
  const join = (list: readonly string[]) => [...before, ...list, ...after].join('\n\n');
  const passage = pick(random, [0, 1, 2]);
  /** The part of a plan that is quoted: its price, its price line, or from its name to its users. */
  const quoteOf = (one: string) => {
    const lines = one.split('\n');
    return [lines[1]!.replace(' par mois', ''), lines[1]!, lines.slice(0, 3).join('\n')][passage]!;
  };
  return { plans, at, join, quoteOf };
}

const placeOfPlan = (after: string, one: string, quote: string) =>
  placeIn(after, quote, placeIn(after, one).start);

const EDITS: Record<string, Edit> = {
  typography: (random, at) => {
    const passage = ownSentence(random, at);
    const { text } = withPassage(random, passage);
    const after = noisy(text);
    return {
      anchor: anchorIn(text, passage),
      after,
      states: ['exact'],
      place: placeIn(after, noisy(passage)),
    };
  },
  'text added above': (random, at) => {
    const passage = ownSentence(random, at);
    const { text } = withPassage(random, passage);
    const after = [...paragraphs(random, 5), text].join('\n\n');
    return {
      anchor: anchorIn(text, passage),
      after,
      states: ['exact'],
      place: placeIn(after, passage),
    };
  },
  'figure changed in a sentence': (random, at) => {
    const passage = ownSentence(random, at);
    const { text } = withPassage(random, passage);
    const now = passage.replace(`${100 + at} dossiers`, `${700 + at} dossiers`);
    const after = text.replace(passage, now);
    return {
      anchor: anchorIn(text, passage),
      after,
      states: ['changed'],
      place: placeIn(after, now),
    };
  },
  'words changed': (random, at) => {
    const passage = ownSentence(random, at);
    const { text } = withPassage(random, passage);
    const now = passage
      .replace('c’est-à-dire', 'soit au plus')
      .replace('dossiers', 'affaires suivies');
    const after = text.replace(passage, now);
    return {
      anchor: anchorIn(text, passage),
      after,
      states: ['changed'],
      place: placeIn(after, now),
    };
  },
  'sentence removed': (random, at) => {
    const passage = ownSentence(random, at);
    const { text } = withPassage(random, passage);
    const after = text.replace(` ${passage}`, '');
    return { anchor: anchorIn(text, passage), after, states: ['lost'], place: null };
  },
  'paragraph moved': (random, at) => {
    const passage = ownSentence(random, at);
    const { blocks, at: of } = withPassage(random, passage);
    blocks[of] = passage;
    const before = blocks.join('\n\n');
    blocks.splice(of, 1);
    const to = (of + 5) % blocks.length;
    blocks.splice(to, 0, passage);
    const after = blocks.join('\n\n');
    return {
      anchor: anchorIn(before, passage),
      after,
      states: ['moved'],
      place: placeIn(after, passage),
    };
  },
  'context rewritten': (random, at) => {
    const passage = ownSentence(random, at);
    const { blocks, at: of, text } = withPassage(random, passage);
    blocks[of] = `Rien de neuf ici depuis mai dernier. ${passage} On en reparlera bientôt.`;
    const after = blocks.join('\n\n');
    return {
      anchor: anchorIn(text, passage),
      after,
      states: ['exact'],
      place: placeIn(after, passage),
    };
  },
  'price of a plan changed': (random) => {
    const { plans, at, join, quoteOf } = withPlans(random);
    const now = plans[at]!.replace(/\n.*? par mois/, '\n217 € par mois');
    const after = join(plans.with(at, now));
    const text = join(plans);
    const start = placeOfPlan(text, plans[at]!, quoteOf(plans[at]!));
    return {
      anchor: anchorQuote(text, start.start, start.end),
      after,
      states: ['changed'],
      place: placeOfPlan(after, now, quoteOf(now)),
    };
  },
  'plan removed': (random) => {
    const { plans, at, join, quoteOf } = withPlans(random);
    const text = join(plans);
    const { start, end } = placeOfPlan(text, plans[at]!, quoteOf(plans[at]!));
    return {
      anchor: anchorQuote(text, start, end),
      after: join(plans.toSpliced(at, 1)),
      states: ['lost'],
      place: null,
    };
  },
  'plans in another order': (random) => {
    const { plans, at, join, quoteOf } = withPlans(random);
    const text = join(plans);
    const after = join(plans.toReversed());
    const { start, end } = placeOfPlan(text, plans[at]!, quoteOf(plans[at]!));
    return {
      anchor: anchorQuote(text, start, end),
      after,
      states: ['exact', 'moved'],
      place: placeOfPlan(after, plans[at]!, quoteOf(plans[at]!)),
    };
  },
  'line said twice alike': (random) => {
    const line = 'Livraison offerte dès 60 € d’achat.';
    const frame = [sentence(random), sentence(random)];
    const block = [frame[0], line, frame[1]].join('\n\n');
    const text = [...paragraphs(random, 3), ...Array.from({ length: 4 }, () => block)].join('\n\n');
    const start = text.indexOf(line, text.indexOf(line) + 1);
    const after = [...paragraphs(random, 4), block, block, block].join('\n\n');
    return {
      anchor: anchorQuote(text, start, start + line.length),
      after,
      states: ['ambiguous'],
      place: null,
    };
  },
};

/** As many edits of each kind, made from a seed. */
export function editedTexts(seed: number, each: number): EditedText[] {
  const random = seededRandom(seed);
  return Object.entries(EDITS).flatMap(([kind, edit]) =>
    Array.from({ length: each }, (_, at) => ({ kind, ...edit(random, at) })),
  );
}
