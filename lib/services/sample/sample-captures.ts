import { runDueJobs } from '@/lib/jobs';
import type { Clock, Evidence, Id, Language } from '@/lib/market';
import { evidenceOfCapture } from '@/lib/store';
import type { ServiceContext } from '../context.ts';
import { saveCapture } from '../capture/save-capture.ts';
import { createJobHandlers } from '../job-handlers.ts';
import type { EvidenceReference, SampleCapture, SampleMarket, SampleTexts } from './sample-data.ts';
import { sampleReading } from './sample-reading.ts';

/** A sample being built. */
export interface SampleStage {
  /** Its clock tells the past the sample is at. */
  context: ServiceContext;
  present: Clock;
  studyId: Id;
  market: SampleMarket;
  texts: SampleTexts;
  language: Language;
  /** Captures made so far, by page and number: `nordis-fjord@2`. */
  captures: Map<string, Id>;
}

/** Saves one capture as the popup would. */
export async function captureSample(stage: SampleStage, capture: SampleCapture): Promise<void> {
  const { context, studyId, market, texts, language } = stage;
  const reading = sampleReading(capture, context.clock(), market, texts, language);
  const quote = capture.quote ? texts.quotes[capture.page]! : '';
  const at = reading.text.indexOf(quote);
  const { captureId, version } = await saveCapture(context, {
    studyId,
    reading,
    snapshot: null,
    origin: 'sample',
    note: '',
    quote,
    quoteAnchor: {
      prefix: reading.text.slice(Math.max(0, at - 100), at),
      suffix: reading.text.slice(at + quote.length, at + quote.length + 100),
    },
    themeIds: [],
  });
  stage.captures.set(`${capture.page}@${version}`, captureId);
}

/** Follows up the captures saved so far. */
export async function followUpSample({ context, present }: SampleStage): Promise<void> {
  // Leases are dated by the present: another runner must not take them for those of a dead worker.
  await runDueJobs(context.database, createJobHandlers(context), present);
}

/** The evidence of a reference; null when another runner has not finished its follow-up yet. */
export async function findSampleEvidence(
  stage: SampleStage,
  reference: EvidenceReference,
): Promise<Evidence | null> {
  const [capture = '', kind] = reference.split(':');
  const captureId = stage.captures.get(capture);
  if (!captureId) return null;
  const evidence = await evidenceOfCapture(stage.context.database, captureId);
  return evidence.find((row) => row.kind === kind) ?? null;
}
