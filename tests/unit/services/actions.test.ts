import { describe, expect, it } from 'vitest';
import { buildDiagnosisDocument } from '@/lib/services/exports/diagnosis-document';
import { buildDigestDocument } from '@/lib/services/exports/digest-document';
import { schedulePurge } from '@/lib/services/purge-bin';
import { StudyInput } from '@/lib/market';
import { toHtml } from '@/lib/documents';
import { listCompanies, listEntries, listInbox } from '@/lib/store';
import { companyInputs, DAY, fjordAt, openMarket, studyInput } from './market-builders.ts';

async function openStudy() {
  const market = openMarket();
  const { studyId } = await market.actions.createStudy(studyInput, companyInputs);
  await market.save(studyId, { reading: fjordAt('29.00') });
  await market.runJobs();
  market.pass(7 * DAY);
  await market.save(studyId, { reading: fjordAt('35.00') });
  await market.runJobs();
  return { ...market, studyId, inbox: await listInbox(market.database, studyId) };
}

describe('companies', () => {
  it('give us the first colour, and a new competitor one that was never used', async () => {
    const { actions, database, studyId } = await openStudy();
    const [us, nordis] = await listCompanies(database, studyId);
    const study = (await database.studies.get(studyId))!;
    expect([us!.name, us!.colour, nordis!.colour]).toEqual(['Lagune', 0, 1]);
    await actions.saveStudy(studyId, StudyInput.parse(study), [us!], [nordis!.id]);
    const input = { name: 'Selvo', relation: 'entrant' as const, domains: [], aliases: [] };
    await actions.addCompany(studyId, input);
    expect((await listCompanies(database, studyId)).map(({ colour }) => colour)).toEqual([0, 2]);
  });
});

describe('the form of a study', () => {
  it('is saved whole, and taken back whole by one undo', async () => {
    const { actions, database, studyId } = await openStudy();
    const before = await listCompanies(database, studyId);
    const study = (await database.studies.get(studyId))!;
    const edits = [
      { ...before[0]!, name: 'Lagune SAS' },
      { id: null, name: 'Selvo', relation: 'entrant' as const, domains: ['selvo.example'] },
    ];
    const brief = { ...StudyInput.parse(study), area: 'Wallonie' };
    await actions.saveStudy(studyId, brief, edits, [before[1]!.id]);
    expect((await listCompanies(database, studyId)).map(({ name }) => name)).toEqual([
      'Lagune SAS',
      'Selvo',
    ]);
    await actions.undo(studyId);
    expect(await listCompanies(database, studyId)).toEqual(before);
    expect(await database.studies.get(studyId)).toEqual(study);
  });

  it('left as it was, writes nothing', async () => {
    const { actions, database, studyId } = await openStudy();
    const study = (await database.studies.get(studyId))!;
    const logged = await database.activities.count();
    await actions.saveStudy(
      studyId,
      StudyInput.parse(study),
      await listCompanies(database, studyId),
      [],
    );
    expect(await database.activities.count()).toBe(logged);
  });
});

describe('a company added late', () => {
  it('takes the pages of its sites saved before, and gives them back when undone', async () => {
    const { actions, database, save, runJobs, studyId } = await openStudy();
    const url = 'https://boutique.selvo.example/p/1';
    const { pageId } = await save(studyId, {
      reading: { ...fjordAt('33.00'), url, text: 'Une gourde.' },
    });
    await runJobs();
    const input = {
      name: 'Selvo',
      relation: 'entrant' as const,
      domains: ['selvo.example'],
      aliases: [],
    };
    const { companyId } = await actions.addCompany(studyId, input);
    const companyIds = async () => {
      const page = await database.pages.get(pageId);
      const tables = ['captures', 'offers', 'priceObservations', 'evidence'] as const;
      const rows = [];
      for (const table of tables)
        rows.push(...(await database.table(table).where({ pageId }).toArray()));
      return [...new Set([page, ...rows].map((row) => row.companyId))];
    };
    expect(await companyIds()).toEqual([companyId]);
    await actions.undo(studyId);
    expect(await companyIds()).toEqual([null]);
  });
});

describe('themes', () => {
  it('go from proposed to accepted, to rejected, and back to where the tagger left them', async () => {
    const { actions, database, inbox } = await openStudy();
    const evidence = inbox.find(({ suggestions }) => suggestions.length > 0)!;
    const { themeId } = evidence.suggestions[0]!;
    const read = async () => (await database.evidence.get(evidence.id))!;
    await actions.decideTheme([evidence.id], themeId, 'accept');
    expect(await read()).toMatchObject({ themeIds: [themeId], rejectedThemeIds: [] });
    expect((await read()).suggestions).toHaveLength(evidence.suggestions.length - 1);
    await actions.decideTheme([evidence.id], themeId, 'reject');
    expect(await read()).toMatchObject({ themeIds: [], rejectedThemeIds: [themeId] });
    await actions.decideTheme([evidence.id], themeId, 'none');
    expect(await read()).toMatchObject({
      suggestions: evidence.suggestions,
      themeIds: [],
      rejectedThemeIds: [],
    });
    await expect(actions.decideTheme([evidence.id], 'nonsense', 'accept')).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('triage', () => {
  it('is all or nothing', async () => {
    const { actions, database, inbox } = await openStudy();
    const triage = actions.triage([inbox[0]!.id, 'gone'], 'retained');
    await expect(triage).rejects.toMatchObject({ code: 'not-found' });
    expect((await database.evidence.get(inbox[0]!.id))?.status).toBe('unsorted');
  });
});

describe('prices', () => {
  it('follow the user on the page: rejected, then corrected', async () => {
    const { actions, database, studyId } = await openStudy();
    const page = async () => (await database.pages.where({ studyId }).first())!;
    const [, last] = await database.priceObservations.orderBy('[studyId+observedAt]').toArray();
    await actions.rejectPrice(last!.id);
    expect((await page()).lastPrice?.amount).toBe('29.00');
    await actions.correctPrice(last!.id, { amount: '34.00', currency: 'EUR' });
    expect(await page()).toMatchObject({
      lastPrice: { amount: '34.00' },
      previousPrice: { amount: '29.00' },
    });
    expect((await database.priceObservations.get(last!.id))?.status).toBe('rejected');
  });
});

describe('entries', () => {
  it('keep their order when moved before another, in the cell or from another', async () => {
    const { actions, database, studyId } = await openStudy();
    const create = async (statement: string, quadrant: 'strength' | 'threat') =>
      (await actions.createEntry({ studyId, quadrant, statement, evidenceIds: [] })).entryId;
    const a = await create('a', 'strength');
    await create('b', 'strength');
    const c = await create('c', 'strength');
    const d = await create('d', 'threat');
    const order = async () =>
      (await listEntries(database, studyId))
        .filter(({ slot }) => slot === 'strength')
        .map(({ statement }) => statement)
        .join('');
    expect(await order()).toBe('abc');
    await actions.moveEntry(c, 'strength', a);
    expect(await order()).toBe('cab');
    await actions.moveEntry(d, 'strength', a);
    expect(await order()).toBe('cdab');
    await actions.moveEntry(c, 'strength', null);
    expect(await order()).toBe('dabc');
  });

  it('are validated only on evidence, and are drafts again without it', async () => {
    const { actions, database, studyId, inbox } = await openStudy();
    const { entryId } = await actions.createEntry({
      studyId,
      quadrant: 'threat',
      statement: 'Nordis monte',
      evidenceIds: [],
    });
    const validate = () => actions.updateEntry(entryId, { state: 'validated' });
    await expect(validate()).rejects.toMatchObject({ code: 'invalid-input' });
    await actions.attachEvidence(entryId, inbox[0]!.id, 'supports');
    await validate();
    await actions.detachEvidence(entryId, inbox[0]!.id);
    expect((await database.entries.get(entryId))?.state).toBe('drafted');
  });
});

describe('the digest', () => {
  it('is compiled once a week, edited, issued with the next number, then frozen', async () => {
    const { actions, database, studyId, inbox, context } = await openStudy();
    const move = inbox.find(({ changeId }) => changeId !== null)!;
    await actions.triage([move.id], 'important');
    const opened = await Promise.all([
      actions.prepareDigest(studyId, '2026-W46', 'fr'),
      actions.prepareDigest(studyId, '2026-W46', 'fr'),
    ]);
    const { digestId } = opened[0];
    expect(opened[1].digestId).toBe(digestId);
    const draft = (await database.digests.get(digestId))!;
    expect(draft.items.find(({ included }) => included)?.evidenceIds).toEqual([move.id]);
    const items = draft.items.map((item) => ({ ...item, forUs: 'Tenir notre prix.' }));
    await actions.updateDigest(digestId, { items });
    await actions.refreshDigest(digestId);
    await actions.issueDigest(digestId);
    const issued = (await database.digests.get(digestId))!;
    expect(issued).toMatchObject({ number: 1, issuedAt: context.clock().toISOString() });
    expect(issued.items[0]?.forUs).toBe('Tenir notre prix.');
    for (const work of [
      () => actions.updateDigest(digestId, { subject: 'Autre' }),
      () => actions.refreshDigest(digestId),
      () => actions.issueDigest(digestId),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'frozen-digest' });
    }
    const html = toHtml(await buildDigestDocument(context, digestId));
    for (const words of ['35,00', '29,00', 'Tenir notre prix.', 'nordis.example']) {
      expect(html).toContain(words);
    }
  });

  it('is not issued empty', async () => {
    const { actions, studyId } = await openStudy();
    const { digestId } = await actions.prepareDigest(studyId, '2026-W30', 'en');
    await expect(actions.issueDigest(digestId)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('the diagnosis', () => {
  it('is a document with its statements and the sources they rest on', async () => {
    const { actions, studyId, inbox, context } = await openStudy();
    const statement = 'Nordis passe de 29 à 35 €';
    await actions.createEntry({
      studyId,
      quadrant: 'opportunity',
      statement,
      evidenceIds: [inbox[0]!.id],
    });
    const html = toHtml(await buildDiagnosisDocument(context, studyId));
    expect(html).toContain(statement);
    expect(html).toContain('nordis.example/produits/fjord-500');
    await expect(buildDiagnosisDocument(context, 'gone')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the bin', () => {
  it('keeps what was deleted for 30 days, then the purge of the day erases it for good', async () => {
    const { actions, database, studyId, runJobs, pass, context, save } = await openStudy();
    const other = await actions.createStudy({ ...studyInput, name: 'Autre' }, companyInputs);
    await save(other.studyId, {});
    await actions.removeStudy(other.studyId);
    const captures = await database.captures.where({ studyId }).toArray();
    for (const { id } of captures) await actions.removeCapture(id);
    const purge = async () => {
      await schedulePurge(context);
      await schedulePurge(context);
      await runJobs();
    };
    pass(29 * DAY);
    await purge();
    expect(await database.captureBodies.count()).toBe(3);
    expect(await database.studies.count()).toBe(2);
    pass(2 * DAY);
    await purge();
    for (const table of ['captureBodies', 'captures', 'pages', 'offers', 'evidence'] as const) {
      expect({ table, rows: await database.table(table).count() }).toEqual({ table, rows: 0 });
    }
    expect((await database.studies.toArray()).map(({ id }) => id)).toEqual([studyId]);
    expect(await listCompanies(database, studyId)).toHaveLength(2);
    await actions.undo(studyId);
    expect(await database.captures.count()).toBe(0);
  });
});
