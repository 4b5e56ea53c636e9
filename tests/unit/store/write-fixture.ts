/**
 * Writes the export of the current schema version: `npx tsx tests/unit/store/write-fixture.ts`. Run it
 * once, before a version is released; the file is never written again.
 */
import { writeFile } from 'node:fs/promises';
import { companyInputs, fjordAt, openMarket, studyInput } from '../services/market-builders.ts';
import { exportDatabase } from './database-export.ts';

const { actions, save, runJobs, pass, database } = openMarket();
const { studyId } = await actions.createStudy(studyInput, companyInputs);
await save(studyId, { note: 'vue en rayon' });
await runJobs();
pass(86_400_000);
await save(studyId, { reading: fjordAt('35.00'), quote: 'une première sur le marché français' });
await runJobs();
const evidence = await database.evidence.toArray();
await actions.triage(
  evidence.map(({ id }) => id),
  'important',
);
await actions.decideTheme([evidence[0]!.id], 'price-level', 'accept');
const observations = await database.priceObservations.toArray();
await actions.confirmPrice(observations[0]!.id);
await actions.createEntry({
  studyId,
  quadrant: 'opportunity',
  statement: 'Nordis augmente sa Fjord de 29 à 35 €',
  evidenceIds: [evidence[0]!.id],
});
const { digestId } = await actions.prepareDigest(studyId, '2026-W45', 'fr');
await actions.issueDigest(digestId);
await actions.setInterfaceLanguage('fr');
const path = new URL(`../../fixtures/database/v${database.verno}.json`, import.meta.url);
await writeFile(path, await exportDatabase(database));
