import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { sleep } from '../../e2e/drivers/driver.ts';
import { alignColumns } from '../eval/score-table.ts';
import { EMPTY_EXTENSION } from '../extensions.ts';
import { HOSTILE_KINDS, type HostileKind } from './hostile-documents.ts';
import { runInPage } from './in-page-script.ts';

/** Longest a reading should take, whatever the page, in milliseconds. */
const LIMIT = 1000;

/** A reading that is not there after this long hangs. */
const HANG = 20_000;

interface HostileResult {
  milliseconds: number;
  limits: string[];
  error: string;
}

const failed = (error: string): HostileResult => ({ milliseconds: Number.NaN, limits: [], error });

/** Reads one page in a browser of its own: a tab that hangs would keep the others waiting. */
async function readAlone(script: string, kind: HostileKind): Promise<HostileResult> {
  const driver = await launchChromium({ extension: EMPTY_EXTENSION });
  const view = await driver.openTab('about:blank');
  const reading = runInPage(view, script, 'readHostile', kind).catch((error: unknown) =>
    failed(String(error)),
  );
  const result = await Promise.race([
    reading,
    sleep(HANG).then(() => failed(`no reading in ${HANG} ms`)),
  ]);
  await (Number.isNaN(result.milliseconds) ? driver.kill() : driver.close());
  return result;
}

/** Prints how long pages made to exhaust a reader take in Chromium, and what was given up of them. */
export async function benchHostile(script: string): Promise<void> {
  const rows = [['page', 'time', `within ${LIMIT} ms`, 'what the reading says it gave up']];
  for (const kind of HOSTILE_KINDS) {
    const { milliseconds, limits, error } = await readAlone(script, kind);
    rows.push([
      kind,
      `${milliseconds.toFixed(0)} ms`,
      milliseconds <= LIMIT ? 'yes' : 'no',
      error || limits.join('; ') || 'nothing',
    ]);
  }
  process.stdout.write(`\nHostile pages, in chromium\n${alignColumns(rows)}\n`);
}
