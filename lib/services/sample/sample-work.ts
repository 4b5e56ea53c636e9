import { isoWeek, type DigestItem, type Id } from '@/lib/market';
import { listCompanies } from '@/lib/store';
import { digestActions } from '../actions/digest-actions.ts';
import { entryActions } from '../actions/entry-actions.ts';
import { evidenceActions } from '../actions/evidence-actions.ts';
import { themeActions } from '../actions/theme-actions.ts';
import { findSampleEvidence, followUpSample, type SampleStage } from './sample-captures.ts';
import type { EvidenceReference } from './sample-data.ts';

/** Triage of one week, as the user would do it. */
export async function decideSample(stage: SampleStage, week: number): Promise<void> {
  const { context, market, texts, studyId } = stage;
  const evidence = evidenceActions(context);
  const { decideTheme } = themeActions(context);
  await followUpSample(stage);
  const companies = await listCompanies(context.database, studyId);
  for (const decision of market.decisions.filter((each) => each.week === week)) {
    const row = await findSampleEvidence(stage, decision.evidence);
    if (!row) continue;
    await evidence.triage([row.id], decision.status);
    for (const theme of decision.themes) await decideTheme([row.id], theme, 'accept');
    if (decision.stance) await evidence.setStance([row.id], decision.stance);
    if (decision.subject) {
      const company = companies.find(({ name }) => name === decision.company);
      await evidence.setSubject([row.id], decision.subject, company?.id ?? null);
    }
    const soWhat = texts.soWhat[decision.evidence];
    if (soWhat) await evidence.annotateEvidence(row.id, { soWhat });
  }
}

async function idsOf(stage: SampleStage, references: readonly EvidenceReference[]): Promise<Id[]> {
  const rows = [];
  for (const reference of references) rows.push(await findSampleEvidence(stage, reference));
  return rows.flatMap((row) => (row ? [row.id] : []));
}

/** The entries of the diagnosis, with their evidence. */
export async function placeSample(stage: SampleStage): Promise<void> {
  const { context, market, texts, studyId } = stage;
  const actions = entryActions(context);
  for (const { id, quadrant, supports, contradicts = [], state } of market.entries) {
    const { statement, because, therefore } = texts.entries[id]!;
    const evidenceIds = await idsOf(stage, supports);
    const { entryId } = await actions.createEntry({ studyId, quadrant, statement, evidenceIds });
    for (const evidenceId of await idsOf(stage, contradicts)) {
      await actions.attachEvidence(entryId, evidenceId, 'contradicts');
    }
    if (because) await actions.updateEntry(entryId, { because, therefore, state });
  }
}

/** Compiles the digest of the week of a date, words the lines chosen, and issues it. */
export async function issueSampleDigest(stage: SampleStage, inWeek: Date): Promise<void> {
  const { context, market, texts, studyId, language } = stage;
  const actions = digestActions(context);
  const { digestId } = await actions.prepareDigest(studyId, isoWeek(inWeek), language);
  const digest = await context.database.digests.get(digestId);
  const lines = new Map<Id, { forUs: string; action: string }>();
  for (const reference of market.digest.lines) {
    const row = await findSampleEvidence(stage, reference);
    const words = texts.digest.lines[reference];
    if (row && words) lines.set(row.id, words);
  }
  const items = (digest?.items ?? []).map((item): DigestItem => {
    const words = item.evidenceIds.map((id) => lines.get(id)).find(Boolean);
    return words ? { ...item, ...words, included: true } : { ...item, included: false };
  });
  await actions.updateDigest(digestId, { items, introduction: texts.digest.introduction });
  if (items.some(({ included }) => included)) await actions.issueDigest(digestId);
}
