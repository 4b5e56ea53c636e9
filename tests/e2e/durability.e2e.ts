import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Market, startMarket } from '../market/index.ts';
import type { Driver } from './drivers/driver.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import { acknowledged, openReadyPopup } from './save-by-popup.ts';
import { launch, openProbe, type ProbeView } from './stage.ts';

describe.each(['chromium', 'firefox'] as const)('what was saved in %s survives', (kind) => {
  let market: Market;
  let profile: string;
  let driver: Driver;
  let probe: ProbeView;
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(() => market?.close());
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), `vigie-${kind}-`));
    driver = await launch(kind, { profile });
    probe = await openProbe(driver);
    await probe.act('createStudy', STUDY, COMPANIES);
  });
  afterEach(async () => {
    await driver.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Each capture's state: its heavy part, its follow-up, and what that made of it. */
  const whatIsLeft = async () => {
    await probe.settled();
    const [captures, bodies, jobs, evidence, prices] = await Promise.all([
      probe.rows('captures'),
      probe.rows('captureBodies'),
      probe.rows('jobs'),
      probe.rows('evidence'),
      probe.rows('priceObservations'),
    ]);
    return captures.map(({ id }) => ({
      body: bodies.some(({ captureId }) => captureId === id),
      followUp: jobs.find(({ subjectId }) => subjectId === id)?.state,
      evidence: evidence.some(({ captureId }) => captureId === id),
      prices: prices.some(({ captureId }) => captureId === id),
    }));
  };
  const whole = { body: true, followUp: 'done', evidence: true, prices: true };

  it('the death of the worker between the save and the end of its follow-up', async () => {
    const paths = [
      '/produits/gourde-fjord-500',
      '/produits/gourde-fjord-750',
      '/produits/mug-givre-350',
    ];
    for (const path of paths) {
      await driver.openTab(market.url('nordis', path));
      const popup = await openReadyPopup(driver);
      await popup.press('Enter');
      await driver.killBackground();
      await acknowledged(popup);
      await driver.killBackground();
      await popup.close();
    }
    const interrupted = (await probe.rows('jobs')).filter(({ state }) => state !== 'done');
    expect(interrupted.length, 'follow-up jobs still to do').toBeGreaterThan(0);

    await probe.wake();
    expect(await whatIsLeft()).toEqual(paths.map(() => whole));
  });

  it('the death of the browser right after the acknowledgement', async () => {
    await driver.openTab(market.url('nordis', '/produits/gourde-fjord-500'));
    const popup = await openReadyPopup(driver);
    await popup.press('Enter');
    await acknowledged(popup);
    await driver.kill();

    driver = await launch(kind, { profile, installed: true });
    probe = await openProbe(driver);
    expect(await whatIsLeft()).toEqual([whole]);
  });
});
