/**
 * Fits the odds of the locators on pairs of versions of real pages, and says how they do on the sites
 * they were not fitted on.
 *
 *     npx tsx tests/unit/reading/anchors/fit-odds.ts DATA_FOLDER [--write]
 *
 * DATA_FOLDER holds `index.json` and the gzipped sites of Similo's set (targets, candidates, pairs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { comparable, type ComparableTraits } from '../../../../lib/reading/anchors/comparable.ts';
import {
  evidenceOfLevels,
  levelsOf,
  rarityAmong,
  type LocatorOdds,
} from '../../../../lib/reading/anchors/evidence.ts';
import { COMPARISONS, LOCATORS, type Locator } from '../../../../lib/reading/anchors/locators.ts';
import { traitsOfRecord, type ElementRecord } from './element-record.ts';

interface Site {
  site: string;
  targets: ElementRecord[];
  candidates: ElementRecord[];
  pairs: { old: number; new: number }[];
}
interface Case {
  site: string;
  isMasked: boolean;
  right: number;
  paths: string[];
  levels: Map<Locator, Int8Array>;
  /** Influence on the fit: a site with many elements says little more than one with few. */
  weight: number;
}
type Odds = Record<string, LocatorOdds>;

/** A site of n elements weighs n to the power of one minus this. */
const BALANCE = 0.5;
const SMOOTHING = 0.3;
const START_WEIGHT = 0.5;
const PULL_TO_START = 0.02;
const STEPS = 80;
const RATE = 0.15;
const MOMENTUM = 0.8;
/** Locators that the set tells nothing of; their odds are set by hand in the file of odds. */
const NOT_IN_SET = new Set<Locator>([
  'attributes',
  'context',
  'shape',
  'label',
  'headings',
  'part',
]);
const fitted = LOCATORS.filter((locator) => !NOT_IN_SET.has(locator));

const folder = process.argv[2];
if (!folder) throw new Error('Give the folder of the set: fit-odds.ts DATA_FOLDER [--write]');
const oddsFile = path.join(
  import.meta.dirname,
  '../../../../lib/reading/anchors/data/locator-odds.json',
);
const print = (line: string) => process.stdout.write(`${line}\n`);

function casesOf({ site, targets, candidates, pairs }: Site, isMasked: boolean): Case[] {
  const compared = candidates.map((record) => comparable(traitsOfRecord(record)));
  const rarity = rarityAmong(compared);
  const paths = candidates.map(({ xpath }) => xpath);
  return pairs.map((pair) => {
    const record = targets[pair.old]!;
    const target: ComparableTraits = comparable(
      traitsOfRecord(isMasked ? { ...record, visibleText: [] } : record),
    );
    const levels = new Map(
      fitted.map((locator) => [locator, levelsOf(locator, target, compared, rarity)] as const),
    );
    return { site, isMasked, right: pair.new, paths, levels, weight: pairs.length ** -BALANCE };
  });
}

const normalised = (counts: number[], least: number) => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.max(least, Number((count / total).toFixed(4))));
};

function countOdds(cases: Case[]): Odds {
  const odds: Odds = {};
  for (const locator of fitted) {
    const kept = Array.from({ length: COMPARISONS[locator].levels }, () => SMOOTHING);
    const usual = kept.map(() => 1e-6);
    for (const { levels, right, weight } of cases) {
      const all = levels.get(locator)!;
      if (all[right]! < 0) continue;
      kept[all[right]!]! += weight;
      for (const level of all) if (level >= 0) usual[level]! += weight / all.length;
    }
    odds[locator] = {
      weight: START_WEIGHT,
      kept: normalised(kept, 0.001),
      usual: normalised(usual, 0.0005),
    };
  }
  return odds;
}

const evidenceIn = ({ levels }: Case, odds: Odds): Float64Array[] =>
  fitted.map((locator) => {
    const all = levels.get(locator)!;
    const says = evidenceOfLevels(all, odds[locator]!);
    return Float64Array.from(all, (level) => (level < 0 ? 0 : says[level]!));
  });

function scoresOf(evidence: Float64Array[], weights: number[]): Float64Array {
  const scores = new Float64Array(evidence[0]!.length);
  evidence.forEach((column, at) => {
    for (let index = 0; index < scores.length; index += 1)
      scores[index]! += weights[at]! * column[index]!;
  });
  return scores;
}

/** Weights that make the right element most probable (conditional logit), by gradient ascent. */
function fitWeights(cases: Case[], odds: Odds): Odds {
  const weights = fitted.map(() => START_WEIGHT);
  const speed = fitted.map(() => 0);
  const evidence = cases.map((one) => evidenceIn(one, odds));
  const whole = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => PULL_TO_START * (START_WEIGHT - weight));
    cases.forEach(({ right, weight }, at) => {
      const scores = scoresOf(evidence[at]!, weights);
      const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
      const chances = scores.map((score) => Math.exp(score - best));
      const total = chances.reduce((sum, chance) => sum + chance, 0);
      evidence[at]!.forEach((column, index) => {
        const expected = column.reduce((sum, says, of) => sum + says * chances[of]!, 0) / total;
        slope[index]! += (weight / whole) * (column[right]! - expected);
      });
    });
    for (let at = 0; at < weights.length; at += 1) {
      speed[at] = MOMENTUM * speed[at]! + RATE * slope[at]!;
      weights[at] = Math.max(0, weights[at]! + speed[at]!);
    }
  }
  return Object.fromEntries(
    fitted.map((locator, at) => [
      locator,
      { ...odds[locator]!, weight: Number(weights[at]!.toFixed(2)) },
    ]),
  );
}

const isSameLine = (first: string, second: string) =>
  first === second || first.startsWith(`${second}/`) || second.startsWith(`${first}/`);

/** Right (the element, its ancestors or descendants) and wrong, by the lead over any other place that is asked for. */
function outcomes(
  cases: Case[],
  odds: Odds,
): { lead: number; isRight: boolean; isExact: boolean }[] {
  const weights = fitted.map((locator) => odds[locator]!.weight);
  return cases.map((one) => {
    const scores = scoresOf(evidenceIn(one, odds), weights);
    let best = 0;
    scores.forEach((score, index) => {
      if (score > scores[best]!) best = index;
    });
    let other = -Infinity;
    scores.forEach((score, index) => {
      if (!isSameLine(one.paths[index]!, one.paths[best]!)) other = Math.max(other, score);
    });
    return {
      lead: scores[best]! - other,
      isExact: best === one.right,
      isRight: isSameLine(one.paths[best]!, one.paths[one.right]!),
    };
  });
}

function report(title: string, list: ReturnType<typeof outcomes>): void {
  const part = (kept: unknown[]) => (kept.length / list.length).toFixed(3);
  const lines = [0, 0.5, 0.75, 1, 1.25, 1.5].map((least) => {
    const answered = list.filter(({ lead }) => lead >= least);
    return `  lead >= ${least}: right ${part(answered.filter(({ isRight }) => isRight))} exact ${part(answered.filter(({ isExact }) => isExact))} wrong ${part(answered.filter(({ isRight }) => !isRight))}`;
  });
  print([`${title}, ${list.length} elements`, ...lines].join('\n'));
}

const rows = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as {
  file: string;
}[];
const sites = rows.map(
  ({ file }) => JSON.parse(gunzipSync(readFileSync(path.join(folder, file))).toString()) as Site,
);
const cases = sites.flatMap((site) => [...casesOf(site, false), ...casesOf(site, true)]);
const names = [...new Set(cases.map(({ site }) => site))].sort();
const crossed: { isMasked: boolean; outcome: ReturnType<typeof outcomes>[number] }[] = [];
for (const half of [0, 1]) {
  const isIn = ({ site }: Case) => names.indexOf(site) % 2 === half;
  const learnt = cases.filter((one) => !isIn(one));
  const odds = fitWeights(learnt, countOdds(learnt));
  for (const isMasked of [false, true]) {
    const kept = cases.filter((one) => isIn(one) && one.isMasked === isMasked);
    const results = outcomes(kept, odds);
    report(
      `half ${half} of the sites, fitted on the other${isMasked ? ', text hidden' : ''}`,
      results,
    );
    crossed.push(...results.map((outcome) => ({ isMasked, outcome })));
  }
}
for (const isMasked of [false, true])
  report(
    `both halves${isMasked ? ', text hidden' : ''}`,
    crossed.filter((one) => one.isMasked === isMasked).map(({ outcome }) => outcome),
  );
const odds = fitWeights(cases, countOdds(cases));
for (const isMasked of [false, true])
  report(
    `fitted on all${isMasked ? ', text hidden' : ''}`,
    outcomes(
      cases.filter((one) => one.isMasked === isMasked),
      odds,
    ),
  );
print(fitted.map((locator) => `${locator} ${odds[locator]!.weight}`).join(', '));
if (process.argv.includes('--write')) {
  const before = JSON.parse(readFileSync(oddsFile, 'utf8')) as Odds;
  writeFileSync(oddsFile, `${JSON.stringify({ ...before, ...odds }, null, 2)}\n`);
}
