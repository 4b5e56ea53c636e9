import buildExtensions, { runWxt } from '../e2e/build-extension.ts';
import { startMarket } from '../market/index.ts';
import { benchIdlePage } from './idle.ts';
import { benchSaving } from './saving.ts';
import { benchSizes } from './sizes.ts';

// Prints what the extension costs, each figure beside a baseline measured in the same run. Nothing here
// passes or fails: figures move with the machine, ratios much less.
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
