import buildExtensions, { runWxt } from '../e2e/build-extension.ts';
import { startMarket } from '../market/index.ts';
import { benchIdlePage } from './idle.ts';
import { benchSaving } from './saving.ts';
import { benchSizes } from './sizes.ts';

/** Builds the packages, and prints what they weigh, what an idle page pays and how fast a save is. */
export async function benchExtension(): Promise<void> {
  runWxt('zip');
  runWxt('zip', '-b', 'firefox');
  await buildExtensions();
  await benchSizes();
  const market = await startMarket();
  try {
    await benchIdlePage(market.url('nordis', '/produits/gourde-fjord-500'));
    await benchSaving(market);
  } finally {
    await market.close();
  }
}
