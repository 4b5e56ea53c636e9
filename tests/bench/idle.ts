import { launchChromium, type ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { EMPTY_EXTENSION, VIGIE } from './extensions.ts';
import { median, printTable } from './table.ts';

const LOADS = 20;

/** What a page costs while the user does not ask anything of the extension. */
interface Cost {
  /** Script worlds of the extension in the page. */
  worlds: number;
  requests: number;
  bytes: number;
  loadMs: number;
}

/** Prints what an idle page pays for the extension being installed: it should be nothing. */
export async function benchIdlePage(url: string): Promise<void> {
  const [here, baseline] = [await costOf(VIGIE, url), await costOf(EMPTY_EXTENSION, url)];
  printTable('An idle page', 'the same page beside an extension that does nothing', [
    { what: 'scripts in the page', value: here.worlds, baseline: baseline.worlds, unit: '' },
    { what: 'requests', value: here.requests, baseline: baseline.requests, unit: '' },
    { what: 'bytes transferred', value: here.bytes, baseline: baseline.bytes, unit: 'B' },
    {
      what: `load, median of ${LOADS}`,
      value: here.loadMs,
      baseline: baseline.loadMs,
      unit: 'ms',
    },
  ]);
}

async function costOf(extension: string, url: string): Promise<Cost> {
  const driver = await launchChromium({ extension });
  try {
    const costs: Cost[] = [];
    // The first load warms the browser and is not counted.
    for (let load = 0; load <= LOADS; load += 1) costs.push(await loadOnce(driver, url));
    const column = (name: keyof Cost) => median(costs.slice(1).map((cost) => cost[name]));
    return {
      worlds: Math.max(...costs.map((cost) => cost.worlds)),
      requests: column('requests'),
      bytes: column('bytes'),
      loadMs: column('loadMs'),
    };
  } finally {
    await driver.close();
  }
}

async function loadOnce(driver: ChromiumDriver, url: string): Promise<Cost> {
  const page = await driver.context.newPage();
  const session = await driver.context.newCDPSession(page);
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds += 1;
  });
  await session.send('Runtime.enable');
  await page.goto(url, { waitUntil: 'load' });
  const paid = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const resources = performance.getEntriesByType('resource');
    const transfers = [navigation, ...resources] as PerformanceResourceTiming[];
    return {
      requests: transfers.length,
      bytes: transfers.reduce((sum, transfer) => sum + transfer.transferSize, 0),
      loadMs: (navigation as PerformanceNavigationTiming).loadEventStart,
    };
  });
  await page.close();
  return { worlds, ...paid };
}
