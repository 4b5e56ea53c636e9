import type { BrowserKind } from '../../e2e/drivers/browser-places.ts';
import type { PageReading } from '../../../lib/market/index.ts';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { launchFirefox } from '../../e2e/drivers/firefox.ts';
import { alignColumns } from '../eval/score-table.ts';
import { EMPTY_EXTENSION } from '../extensions.ts';
import { PagePool } from '../pool/page-pool.ts';
import { htmlOf } from '../tasks/open-page.ts';
import { COMPARED, type Compared, differingFields } from './compare-readings.ts';
import { runInPage } from './in-page-script.ts';
import type { ListedPage } from './saved-pages.ts';
import { servePages } from './serve-pages.ts';

/** Why a page reads otherwise in a browser than under jsdom. */
type Reason =
  /** A browser that may run scripts keeps `<noscript>` as text, jsdom parses it. */
  | 'noscript'
  /** The same browser reads the same HTML as jsdom does when it is not displayed. */
  | 'what is displayed'
  | 'not explained'
  | 'not read by jsdom';

interface Difference {
  page: ListedPage;
  fields: Compared[];
  reason: Reason;
}

const PAGE_LIMIT = 30_000;
const TASKS = new URL('../tasks/index.ts', import.meta.url).pathname;

interface Readings {
  displayed: PageReading;
  undisplayed: PageReading;
  jsdom: PageReading | null;
  /** Under jsdom as a browser that may run scripts parses it. */
  scripting: PageReading | null;
}

function explain({ displayed, undisplayed, jsdom, scripting }: Readings): Omit<Difference, 'page'> {
  if (!jsdom || !scripting) return { fields: [], reason: 'not read by jsdom' };
  const fields = differingFields(displayed, scripting);
  if (fields.length > 0) {
    const isDisplay = differingFields(undisplayed, jsdom).length === 0;
    return { fields, reason: isDisplay ? 'what is displayed' : 'not explained' };
  }
  return { fields: differingFields(displayed, jsdom), reason: 'noscript' };
}

function print(kind: BrowserKind, total: number, differences: readonly Difference[]): void {
  const reasons: Reason[] = ['noscript', 'what is displayed', 'not explained', 'not read by jsdom'];
  const count = (field: Compared, reason: Reason) =>
    String(differences.filter((one) => one.fields.includes(field) && one.reason === reason).length);
  const rows = [
    ['field', 'same', ...reasons.slice(0, 3)],
    ...COMPARED.map((field) => [
      field,
      String(total - differences.filter(({ fields }) => fields.includes(field)).length),
      ...reasons.slice(0, 3).map((reason) => count(field, reason)),
    ]),
  ];
  const same = total - differences.length;
  const told = differences
    .filter(({ reason }) => reason !== 'noscript')
    .map(
      ({ page, fields, reason }) => `  ${page.id} ${page.type}: ${fields.join(', ')} (${reason})`,
    );
  process.stdout.write(
    `\nReadings in ${kind} and under jsdom: ${same} of ${total} pages the same\n${alignColumns(rows)}\n${told.join('\n')}\n`,
  );
}

/** Prints how many saved pages read the same in a browser as under jsdom, and why the others do not. */
export async function benchParity(
  kind: BrowserKind,
  pages: readonly ListedPage[],
  script: string,
): Promise<void> {
  const server = await servePages(pages.map(({ file }) => file));
  const pool = new PagePool({ module: TASKS, processes: 1, limit: PAGE_LIMIT });
  const options = { extension: EMPTY_EXTENSION };
  const driver = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const differences: Difference[] = [];
  const underJsdom = async (file: string, url: string, scripting: boolean) => {
    const [outcome] = await pool.run<PageReading>([
      { name: 'reading', input: { file, url, scripting } },
    ]);
    return outcome?.answer ?? null;
  };
  try {
    for (const [place, page] of pages.entries()) {
      const url = server.url(place);
      const view = await driver.openTab(url);
      const difference = explain({
        displayed: await runInPage(view, script, 'read'),
        undisplayed: await runInPage(view, script, 'readUndisplayed', htmlOf(page.file)),
        jsdom: await underJsdom(page.file, url, false),
        scripting: await underJsdom(page.file, url, true),
      });
      await view.close();
      if (difference.fields.length > 0 || difference.reason === 'not read by jsdom')
        differences.push({ page, ...difference });
    }
  } finally {
    pool.close();
    await driver.close();
    await server.close();
  }
  print(kind, pages.length, differences);
}
