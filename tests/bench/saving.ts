import type { ChromiumView } from '../e2e/drivers/chromium-view.ts';
import type { ChromiumDriver } from '../e2e/drivers/chromium.ts';
import type { Market } from '../market/index.ts';
import { COMPANIES, STUDY } from '../e2e/market-study.ts';
import { ready } from '../e2e/save-by-popup.ts';
import { launch, openProbe } from '../e2e/stage.ts';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import { EMPTY_EXTENSION } from './extensions.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 12;
const PATH = '/produits/gourde-fjord-500';

/** Bytes of the bare write: about what one capture of a market page weighs, gzipped. */
const BARE_BYTES = 6_000;

/** Prints how long the popup takes to open, and the save to be acknowledged. */
export async function benchSaving(market: Market): Promise<void> {
  const baseline = await openings(EMPTY_EXTENSION, market);
  const driver = await launch('chromium');
  try {
    const probe = await openProbe(driver);
    await probe.act('createStudy', STUDY, COMPANIES);
    const opens: number[] = [];
    const saves: number[] = [];
    const url = market.url('nordis', PATH);
    // The first round warms the browser and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const tab = await driver.openTab(url);
      const start = performance.now();
      const popup = await openToButton(driver);
      opens.push(performance.now() - start);
      await ready(popup);
      // A note makes each save a new version: an identical one is taken for a double click.
      await popup.fill('Note (optional)', `round ${round}`);
      saves.push(await clickToAcknowledgement(popup));
      await popup.close();
      await tab.close();
    }
    const bare = await probe.view.run(bareStrictPuts, ROUNDS + 1, BARE_BYTES);
    const after = (values: number[]) => median(values.slice(1));
    printTable(`The popup, median of ${ROUNDS}`, 'an extension with one button', [
      {
        what: 'toolbar click to save button',
        value: after(opens),
        baseline: after(baseline),
        unit: 'ms',
      },
    ]);
    printTable(
      `A save, median of ${ROUNDS}`,
      `one strict IndexedDB put of ${BARE_BYTES} bytes in the same browser`,
      [
        {
          what: 'save click to acknowledged write',
          value: after(saves),
          baseline: after(bare),
          unit: 'ms',
        },
      ],
    );
  } finally {
    await driver.close();
  }
}

/** Opens the popup and waits until its save button shows. */
async function openToButton(driver: ChromiumDriver): Promise<ChromiumView> {
  const popup = await driver.openPopup();
  await popup.page.locator('button[type=submit]').waitFor();
  return popup;
}

async function openings(extension: string, market: Market): Promise<number[]> {
  const driver = await launchChromium({ extension });
  try {
    await driver.openTab(market.url('nordis', PATH));
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const start = performance.now();
      const popup = await openToButton(driver);
      times.push(performance.now() - start);
      await popup.close();
    }
    return times;
  } finally {
    await driver.close();
  }
}

/** Milliseconds, by the popup's own clock, from the click on its save button to its acknowledgement. */
const clickToAcknowledgement = (popup: ChromiumView): Promise<number> =>
  popup.run(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('output, [role=status]')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      }),
  );

/** Runs in an extension page: the least a durable write can take. */
async function bareStrictPuts(rounds: number, bytes: number): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(new Uint8Array(bytes), round);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('lost')));
    });
    times.push(performance.now() - start);
  }
  return times;
}
