import { expect, it } from 'vitest';
import { purgeBin } from '@/lib/services/purge-bin';
import { writeAtOnce } from '@/lib/store';
import { companyInputs, DAY, openMarket, studyInput } from './market-builders.ts';

async function openPurge() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  await market.save(studyId, {});
  await market.actions.removeStudy(studyId);
  market.pass(31 * DAY);
  return { ...market, studyId, step: await purgeBin(market.database, market.clock) };
}

it('a study taken out of the bin once the purge has begun is not erased', async () => {
  const { actions, database, studyId, step } = await openPurge();
  await actions.restoreStudy(studyId);
  await writeAtOnce(database, step.write);
  expect((await database.studies.get(studyId))?.deletedAt).toBeNull();
  expect(await database.captures.count()).toBe(1);
});

it('a purge that dies before its commit has erased nothing', async () => {
  const { database, studyId, step } = await openPurge();
  expect(await database.studies.count()).toBe(1);
  const dying = writeAtOnce(database, async (unit) => {
    await step.write(unit);
    throw new Error('the worker died');
  });
  await expect(dying).rejects.toThrow('the worker died');
  expect(await database.studies.get(studyId)).toBeDefined();
  expect(await database.captures.count()).toBe(1);
  await writeAtOnce(database, step.write);
  expect(await database.studies.count()).toBe(0);
  expect(await database.captures.count()).toBe(0);
});
