import { describe, expect, it } from 'vitest';
import { newJob } from '@/lib/jobs';
import { StudyInput } from '@/lib/market';
import { compareStep } from '@/lib/services/follow-up/compare-step';
import { evidenceStep } from '@/lib/services/follow-up/evidence-step';
import { listCompanies, writeAtOnce } from '@/lib/store';
import { companyInputs, DAY, fjordAt, openMarket, studyInput } from './market-builders.ts';

const [nordis, lagune] = companyInputs;

async function openStudy(companies = [lagune!]) {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companies);
  return { ...market, studyId };
}

describe('a company added while a follow-up runs', () => {
  it('has the changes and the evidence that the steps had already prepared', async () => {
    const { save, studyId, database, clock, actions, runJobs, pass } = await openStudy();
    await save(studyId, { reading: fjordAt('29.00') });
    await runJobs();
    await database.evidence.clear();
    pass(DAY);
    const { captureId } = await save(studyId, { reading: fjordAt('35.00') });
    const job = newJob(
      { id: 'j', studyId, kind: 'follow-up', subjectId: captureId, step: 'compare' },
      clock,
    );
    const prepared = [await compareStep(database, job), await evidenceStep(database, job)];
    const { companyId } = await actions.addCompany(studyId, nordis!);
    for (const { write } of prepared) await writeAtOnce(database, write);
    const changes = await database.changes.toArray();
    const evidence = await database.evidence.toArray();
    expect(changes.map((row) => row.companyId)).toEqual([companyId]);
    expect(evidence.map((row) => [row.companyId, row.subject])).toEqual([
      [companyId, 'competitor'],
      [companyId, 'competitor'],
    ]);
  });

  it('has nothing any more when it is taken back before they are written', async () => {
    const { save, studyId, database, clock, actions } = await openStudy();
    const { captureId } = await save(studyId, {});
    const added = await actions.addCompany(studyId, nordis!);
    const job = newJob(
      { id: 'j', studyId, kind: 'follow-up', subjectId: captureId, step: 'evidence' },
      clock,
    );
    const { write } = await evidenceStep(database, job);
    await actions.undo(studyId, added.activityId!);
    await writeAtOnce(database, write);
    const evidence = await database.evidence.toArray();
    expect(evidence.map((row) => [row.companyId, row.subject])).toEqual([
      [null, 'market'],
      [null, 'market'],
    ]);
  });
});

describe('a company removed, then added again', () => {
  it('has the pages of its site and their inbox again', async () => {
    const { save, studyId, database, actions, runJobs } = await openStudy([nordis!, lagune!]);
    await save(studyId, {});
    await runJobs();
    const former = (await listCompanies(database, studyId)).find(({ name }) => name === 'Nordis')!;
    const brief = StudyInput.parse(await database.studies.get(studyId));
    await actions.saveStudy(studyId, brief, [], [former.id]);
    const { companyId } = await actions.addCompany(studyId, nordis!);
    for (const table of ['pages', 'captures', 'priceObservations', 'evidence'] as const) {
      const owners = (await database.table(table).toArray()).map((row) => row.companyId);
      expect({ table, owners: new Set(owners) }).toEqual({ table, owners: new Set([companyId]) });
    }
  });

  it('takes no page from a company still there', async () => {
    const { save, studyId, database, actions } = await openStudy([nordis!, lagune!]);
    const { pageId } = await save(studyId, {});
    const owner = (await database.pages.get(pageId))?.companyId;
    await actions.addCompany(studyId, { ...nordis!, name: 'Nordis bis' });
    expect((await database.pages.get(pageId))?.companyId).toBe(owner);
  });
});
