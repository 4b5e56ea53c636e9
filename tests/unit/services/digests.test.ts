import { describe, expect, it } from 'vitest';
import { toHtml, toMarkdown, type FigureBlock } from '@/lib/documents';
import { schedulePurge } from '@/lib/services/purge-bin';
import { buildDigestDocument } from '@/lib/services/exports/digest-document';
import { createActions } from '@/lib/services/actions';
import { gzipText, listInbox } from '@/lib/store';
import { companyInputs, DAY, fjordAt, openMarket, studyInput } from './market-builders.ts';

const WEEK = '2026-W46';

/** A study whose week holds one price move, retained. */
async function openWeek() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  await market.save(studyId, { reading: fjordAt('29.00') });
  await market.runJobs();
  market.pass(7 * DAY);
  const { captureId } = await market.save(studyId, { reading: fjordAt('35.00') });
  await market.runJobs();
  const inbox = await listInbox(market.database, studyId);
  const move = inbox.find(({ changeId }) => changeId !== null)!;
  await market.actions.triage([move.id], 'important');
  const prepare = async () => (await market.actions.prepareDigest(studyId, WEEK, 'fr')).digestId;
  const issue = async () => {
    const digestId = await prepare();
    await market.actions.issueDigest(digestId);
    return digestId;
  };
  return { ...market, studyId, captureId, move, prepare, issue };
}

const figure: FigureBlock = {
  kind: 'figure',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>',
  alt: 'Prix des offres',
  caption: 'Prix relevés sur huit semaines',
  fallback: { kind: 'table', caption: 'Prix', columns: [], rows: [] },
};

describe('an issued digest', () => {
  it('says the same for ever, whatever becomes of what it cites', async () => {
    const { issue, context, actions, captureId, move, database, pass, studyId } = await openWeek();
    const digestId = await issue();
    const first = await buildDigestDocument(context, digestId);
    expect(first.sources.length).toBeGreaterThan(0);
    const files = async () => {
      const document = await buildDigestDocument(context, digestId);
      return [toHtml(document), toMarkdown(document)];
    };
    const before = await files();
    await actions.triage([move.id], 'discarded');
    await actions.removeCapture(captureId);
    await database.companies.where({ studyId }).modify({ name: 'Autre nom' });
    pass(40 * DAY);
    expect(await files()).toEqual(before);
  });

  it('keeps the price chart it was issued with', async () => {
    const { prepare, context, database } = await openWeek();
    const digestId = await prepare();
    const drawing = { ...context, priceFigure: async () => figure };
    await createActions(drawing).issueDigest(digestId);
    expect(await database.digestDocuments.count()).toBe(1);
    expect((await buildDigestDocument(context, digestId)).blocks).toContainEqual(figure);
  });

  it('is a draft again once its issue is undone, told from what there is', async () => {
    const { issue, context, actions, database, studyId, captureId } = await openWeek();
    const digestId = await issue();
    await actions.undo(studyId);
    expect(await database.digestDocuments.count()).toBe(0);
    expect((await database.digests.get(digestId))?.number).toBeNull();
    await actions.removeCapture(captureId);
    expect((await buildDigestDocument(context, digestId)).sources).toEqual([]);
  });

  it('is not issued when it changes meanwhile: nobody read what would be frozen', async () => {
    const { prepare, context, actions, database } = await openWeek();
    const digestId = await prepare();
    const drawing = {
      ...context,
      priceFigure: async () => {
        await actions.updateDigest(digestId, { introduction: 'Depuis une autre fenêtre' });
        return null;
      },
    };
    const issue = createActions(drawing).issueDigest(digestId);
    await expect(issue).rejects.toMatchObject({ code: 'invalid-input' });
    expect((await database.digests.get(digestId))?.number).toBeNull();
    expect(await database.digestDocuments.count()).toBe(0);
  });

  it('refuses a stored document that is not one', async () => {
    const { issue, context, database } = await openWeek();
    const digestId = await issue();
    const document = await gzipText('{"title":"Sans rien"}');
    await database.digestDocuments.update(digestId, { document });
    await expect(buildDigestDocument(context, digestId)).rejects.toThrow('language');
  });
});

describe('the number of a digest', () => {
  it('is never given twice, even when the digest was removed and purged', async () => {
    const { issue, actions, context, database, pass, runJobs } = await openWeek();
    const first = await issue();
    expect((await database.digests.get(first))?.number).toBe(1);
    await actions.removeDigest(first);
    pass(31 * DAY);
    await schedulePurge(context);
    await runJobs();
    expect(await database.digests.count()).toBe(0);
    expect(await database.digestDocuments.count()).toBe(0);
    const second = await issue();
    expect((await database.digests.get(second))?.number).toBe(2);
  });
});
