import type { Id, Language } from '@/lib/market';
import { eraseStudy, VigieDatabase } from '@/lib/store';
import type { ServiceContext } from '../context.ts';
import { createStudy } from '../actions/study-actions.ts';
import { dateOf } from './sample-calendar.ts';
import { loadSample, type Moment } from './sample-data.ts';
import { captureSample, followUpSample, type SampleStage } from './sample-captures.ts';
import { decideSample, issueSampleDigest, placeSample } from './sample-work.ts';

/** The study is created before its first capture, and its entries after its last decision. */
const CREATED: Moment = { week: -5, day: 1, hour: 9 };
const PLACED: Moment = { week: -1, day: 7, hour: 19 };

/**
 * Builds the fictional study with the services a real one is built with, at the dates it tells of:
 * captures and their follow-up, triage, entries, one issued digest. It is erased in one click.
 */
export async function startSample(
  context: ServiceContext,
  language: Language,
): Promise<{ studyId: Id }> {
  const { market, texts } = await loadSample(language);
  const start = context.clock();
  let now = start;
  // The sample can be built again: relaxed durability saves a few hundred waits for the disk.
  const database = new VigieDatabase(context.database.name, 'relaxed');
  const past: ServiceContext = { ...context, database, clock: () => now };
  let begun: Id | null = null;
  try {
    now = dateOf(CREATED, start);
    const input = { ...texts.study, language };
    const study = { input, companies: market.companies, kind: 'sample' as const };
    const { studyId } = await createStudy(past, study);
    begun = studyId;
    const stage: SampleStage = {
      context: past,
      present: context.clock,
      studyId,
      market,
      texts,
      language,
      captures: new Map(),
    };
    const weeks = [...new Set(market.decisions.map(({ week }) => week))];
    const events: { at: Date; run: () => Promise<void> }[] = [
      ...market.captures.map((capture) => ({
        at: dateOf(capture, start),
        run: () => captureSample(stage, capture),
      })),
      ...weeks.map((week) => ({
        at: dateOf({ week, day: 7, hour: 18 }, start),
        run: () => decideSample(stage, week),
      })),
      {
        at: dateOf({ week: market.digest.week + 1, day: 1, hour: 8 }, start),
        run: () => issueSampleDigest(stage, dateOf(market.digest, start)),
      },
      { at: dateOf(PLACED, start), run: () => placeSample(stage) },
    ];
    for (const { at, run } of events.sort(
      (left, right) => left.at.getTime() - right.at.getTime(),
    )) {
      now = at;
      await run();
    }
    await followUpSample(stage);
    return { studyId };
  } catch (error) {
    // Half a sample would be taken for the whole.
    if (begun !== null) await eraseStudy(context.database, begun);
    throw error;
  } finally {
    database.close();
  }
}
