import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { alignColumns } from '../eval/score-table.ts';
import { EMPTY_EXTENSION } from '../extensions.ts';
import { HOSTILE_KINDS } from './hostile-documents.ts';
import { runInPage } from './in-page-script.ts';

/** Longest a reading should take, whatever the page, in milliseconds. */
const LIMIT = 1000;

/** Prints how long pages made to exhaust a reader take in Chromium, and what was given up of them. */
export async function benchHostile(script: string): Promise<void> {
  const driver = await launchChromium({ extension: EMPTY_EXTENSION });
  const rows = [['page', 'time', `within ${LIMIT} ms`, 'what the reading says it gave up']];
  try {
    for (const kind of HOSTILE_KINDS) {
      const view = await driver.openTab('about:blank');
      const { milliseconds, limits, error } = await runInPage(
        view,
        script,
        'readHostile',
        kind,
      ).catch((reason: unknown) => ({
        milliseconds: Number.NaN,
        limits: [],
        error: String(reason),
      }));
      rows.push([
        kind,
        `${milliseconds.toFixed(0)} ms`,
        milliseconds <= LIMIT ? 'yes' : 'no',
        error || limits.join('; ') || 'nothing',
      ]);
      await view.close();
    }
  } finally {
    await driver.close();
  }
  process.stdout.write(`\nHostile pages, in chromium\n${alignColumns(rows)}\n`);
}
