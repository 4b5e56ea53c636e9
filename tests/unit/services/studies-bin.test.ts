import { describe, expect, it } from 'vitest';
import { StudyInput } from '@/lib/market';
import { listBinnedStudies, listCompanies, readSetting } from '@/lib/store';
import { companyInputs, DAY, openMarket, studyInput } from './market-builders.ts';

async function openStudy() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  return { ...market, studyId };
}

describe('a removed study', () => {
  it('is listed with the date it will be erased, and comes back as it was, opened', async () => {
    const { actions, database, studyId, pass, clock } = await openStudy();
    const before = (await database.studies.get(studyId))!;
    const other = await actions.createStudy({ ...studyInput, name: 'Autre' }, []);
    await actions.removeStudy(studyId);
    const removedAt = clock().getTime();
    pass(29 * DAY);
    const [binned, ...rest] = await listBinnedStudies(database, clock());
    expect(rest).toEqual([]);
    expect(binned!.study.id).toBe(studyId);
    expect(new Date(binned!.erasedAt).getTime()).toBe(removedAt + 30 * DAY);
    await actions.restoreStudy(studyId);
    expect(await database.studies.get(studyId)).toEqual(before);
    expect(await readSetting(database, 'currentStudyId')).toBe(studyId);
    await actions.undo(studyId);
    expect((await database.studies.get(studyId))?.deletedAt).not.toBeNull();
    expect(await readSetting(database, 'currentStudyId')).toBe(other.studyId);
  });

  it('is no longer offered after 30 days', async () => {
    const { actions, database, studyId, pass, clock } = await openStudy();
    await actions.removeStudy(studyId);
    pass(30 * DAY);
    expect(await listBinnedStudies(database, clock())).toEqual([]);
  });

  it('cannot be restored once it is gone, and restoring a study in use does nothing', async () => {
    const { actions, studyId } = await openStudy();
    await expect(actions.restoreStudy('gone')).rejects.toMatchObject({ code: 'not-found' });
    expect((await actions.restoreStudy(studyId)).activityId).toBeNull();
  });
});

describe('the sample', () => {
  async function openSample() {
    const market = openMarket();
    const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
    await market.database.studies.update(studyId, { kind: 'sample' });
    return { ...market, studyId };
  }

  it('with a page the user saved goes to the bin, and can be restored', async () => {
    const { actions, database, studyId, save } = await openSample();
    const { captureId } = await save(studyId, {});
    const done = await actions.removeStudy(studyId);
    expect(done?.activityId).toEqual(expect.any(String));
    expect(await database.captures.get(captureId)).toBeDefined();
    await actions.undo(studyId, done!.activityId!);
    expect((await database.studies.get(studyId))?.deletedAt).toBeNull();
  });

  it('with nothing but its own captures is erased at once', async () => {
    const { actions, database, studyId, save } = await openSample();
    await save(studyId, { origin: 'sample' });
    expect(await actions.removeStudy(studyId)).toBeNull();
    expect(await database.studies.get(studyId)).toBeUndefined();
  });
});

describe('an action that changes nothing', () => {
  it('has nothing to undo', async () => {
    const { actions, database, studyId } = await openStudy();
    const brief = StudyInput.parse(await database.studies.get(studyId));
    const companies = await listCompanies(database, studyId);
    expect((await actions.saveStudy(studyId, brief, companies, [])).activityId).toBeNull();
  });
});

describe('undo', () => {
  it('tells what it undid, or that there was nothing', async () => {
    const { actions, database, studyId } = await openStudy();
    const brief = StudyInput.parse(await database.studies.get(studyId));
    await actions.saveStudy(studyId, { ...brief, area: 'Wallonie' }, [], []);
    expect(await actions.undo(studyId)).toEqual({ action: 'study.update', label: brief.name });
    await actions.undo(studyId);
    expect(await actions.undo(studyId)).toBeNull();
  });
});

describe('saving the form of a study', () => {
  it('leaves alone a company the form does not know', async () => {
    const { actions, database, studyId } = await openStudy();
    const [us, nordis] = await listCompanies(database, studyId);
    const selvo = { name: 'Selvo', relation: 'entrant' as const, domains: [], aliases: [] };
    await actions.addCompany(studyId, selvo);
    const brief = StudyInput.parse(await database.studies.get(studyId));
    await actions.saveStudy(studyId, brief, [us!], [nordis!.id]);
    expect((await listCompanies(database, studyId)).map(({ name }) => name)).toEqual([
      'Lagune',
      'Selvo',
    ]);
  });
});
