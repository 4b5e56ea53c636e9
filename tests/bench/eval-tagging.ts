import { readFileSync } from 'node:fs';
import { suggestThemes } from '../../lib/tagging/index.ts';

interface TaggingItem {
  id: string;
  lang: 'fr' | 'en';
  text: string;
  /** Themes the passage gives usable evidence about, the most central first; empty when off topic. */
  gold: string[];
  /** Defensible themes, neither rewarded nor penalised. */
  accept: string[];
  /** The wrong readings the passage is a trap for. */
  forbid: string[];
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const OFF_TOPIC = 'off-topic';

const f1 = ({ right, wrong, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

/** One line of the table of accuracy. */
export interface TaggingScore {
  set: string;
  n: number;
  metrics: Record<string, number>;
}

/** What was predicted for one passage, for reading the errors. */
export interface TaggingOutcome {
  item: TaggingItem;
  predicted: string[];
}

/** Tags every passage of a file of the development format. */
export function tagFile(file: URL | string): TaggingOutcome[] {
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: TaggingItem[] };
  return items.map((item) => ({
    item: { ...item, gold: item.gold.filter((theme) => theme !== OFF_TOPIC) },
    predicted: suggestThemes(item.text, { lang: item.lang }).map(({ themeId }) => themeId),
  }));
}

function score(set: string, outcomes: readonly TaggingOutcome[]): TaggingScore {
  const total: Counts = { right: 0, wrong: 0, missed: 0 };
  const byTheme = new Map<string, Counts>();
  let first = 0;
  let firstThree = 0;
  let forbidden = 0;
  const add = (theme: string, kind: keyof Counts): void => {
    const counts = byTheme.get(theme) ?? { right: 0, wrong: 0, missed: 0 };
    counts[kind] += 1;
    total[kind] += 1;
    byTheme.set(theme, counts);
  };
  for (const { item, predicted } of outcomes) {
    const { gold, accept, forbid } = item;
    for (const theme of predicted)
      if (gold.includes(theme)) add(theme, 'right');
      else if (!accept.includes(theme)) add(theme, 'wrong');
    for (const theme of gold) if (!predicted.includes(theme)) add(theme, 'missed');
    const isEmpty = gold.length === 0;
    const [top] = predicted;
    if (isEmpty ? !top : top && gold.includes(top)) first += 1;
    if (isEmpty ? !top : predicted.slice(0, 3).some((theme) => gold.includes(theme)))
      firstThree += 1;
    forbidden += predicted.filter((theme) => forbid.includes(theme)).length;
  }
  const macro = [...byTheme.values()].map(f1);
  return {
    set,
    n: outcomes.length,
    metrics: {
      'micro-F1': f1(total),
      'macro-F1': macro.reduce((sum, value) => sum + value, 0) / macro.length,
      'hit@1': first / outcomes.length,
      'hit@3': firstThree / outcomes.length,
      forbidden,
    },
  };
}

/** Accuracy of the tagger on a file of labelled passages, one line a language. */
export function evalTagging(file: URL | string): TaggingScore[] {
  const outcomes = tagFile(file);
  return (['fr', 'en'] as const).map((lang) =>
    score(
      `tagging, ${lang}`,
      outcomes.filter(({ item }) => item.lang === lang),
    ),
  );
}
