import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Market, startMarket } from '../market/index.ts';
import { EXTENSIONS } from './build-extension.ts';
import { type Display, hasVirtualDisplay, openDisplay } from './drivers/display.ts';
import { type Driver, waitFor } from './drivers/driver.ts';
import { COMPANIES, STUDY } from './market-study.ts';
import { launch, openProbe } from './stage.ts';

const FJORD = '/produits/gourde-fjord-500';
const QUOTE = 'Gourde isotherme Fjord 500 ml';

interface Api {
  action: { getBadgeText(details: { tabId?: number }): Promise<string> };
  tabs: { query(query: { active: boolean }): Promise<{ id?: number; url?: string }[]> };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: unknown, tab: unknown): void } };
}

describe('saving without the popup', () => {
  let market: Market;
  let driver: Driver | undefined;
  let display: Display | undefined;
  beforeAll(async () => {
    market = await startMarket();
  });
  afterAll(() => market?.close());
  afterEach(async () => {
    await driver?.close();
    display?.close();
    driver = undefined;
    display = undefined;
  });

  /** A study, and a page of the market in front. */
  const openFjord = async (running: Driver) => {
    driver = running;
    const probe = await openProbe(running);
    await probe.act('createStudy', STUDY, COMPANIES);
    const tab = await running.openTab(market.url('nordis', FJORD));
    return { probe, tab };
  };

  /** The mark on the toolbar button of any active tab. */
  const badge = (running: Driver) =>
    running.inBackground(async () => {
      const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
      const api = browser ?? chrome;
      const tabs = await api.tabs.query({ active: true });
      const texts = tabs.map(({ id }) =>
        api.action.getBadgeText(id === undefined ? {} : { tabId: id }),
      );
      return (await Promise.all(texts)).find(Boolean) ?? null;
    });

  /** What the gesture left: the mark, the capture with its amounts and evidence. */
  const outcome = async (running: Driver) => {
    const mark = await waitFor('the mark on the button', () => badge(running));
    const probe = await openProbe(running);
    await probe.settled();
    const [capture] = await probe.rows('captures');
    const amounts = (await probe.rows('priceObservations')).map(({ amount }) => amount);
    return { mark, capture, amounts, evidence: await probe.rows('evidence') };
  };
  const saved = (origin: 'command' | 'quote') => ({
    mark: '✓',
    capture: { origin, outcome: 'ok', version: 1, quote: origin === 'quote' ? QUOTE : '' },
    amounts: expect.arrayContaining(['29.00']),
  });

  it('saves by the keys in Chromium, and ticks the button', async () => {
    const screen = hasVirtualDisplay() ? await openDisplay() : undefined;
    display = screen;
    // Without a screen no key reaches the browser: the handler is called, on a site already granted.
    const running = await launch('chromium', {
      extension: screen ? EXTENSIONS.chromium : EXTENSIONS.chromiumGranted,
      display: screen?.name,
    });
    await openFjord(running);
    await (screen ? screen.pressKeys('alt+shift+s') : dispatch(running, 'command', null));
    expect(await outcome(running)).toMatchObject(saved('command'));
  });

  it('saves by the keys in Firefox, and ticks the button', async () => {
    const running = await launch('firefox');
    await openFjord(running);
    await running.pressCommand('S');
    expect(await outcome(running)).toMatchObject(saved('command'));
  });

  it('saves the selection as a quote from the context menu of Chromium', async () => {
    const running = await launch('chromium', { extension: EXTENSIONS.chromiumGranted });
    const { tab } = await openFjord(running);
    await tab.run(selectHeading);
    await dispatch(running, 'quote', QUOTE);
    const found = await outcome(running);
    expect(found).toMatchObject(saved('quote'));
    expect(found.evidence).toContainEqual(expect.objectContaining({ kind: 'quote', text: QUOTE }));
  });

  it('saves the selection as a quote from the context menu of Firefox', async () => {
    const running = await launch('firefox');
    const { tab } = await openFjord(running);
    await tab.run(selectHeading);
    await running.pickFromContextMenu('h1', 'Save the selection');
    const found = await outcome(running);
    expect(found).toMatchObject(saved('quote'));
    expect(found.evidence).toContainEqual(expect.objectContaining({ kind: 'quote', text: QUOTE }));
  });
});

/** Runs in the page: selects its heading, as a reader would with the mouse. */
function selectHeading(): void {
  const heading = document.querySelector('h1');
  if (heading) getSelection()?.selectAllChildren(heading);
}

/** Calls the worker's own listener, as the browser does after a key or a menu no protocol can reach. */
const dispatch = (running: Driver, gesture: 'command' | 'quote', selection: string | null) =>
  running.inBackground(
    async (kind: string, selectionText: string | null) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const tabs = await chrome.tabs.query({ active: true });
      const tab = tabs.find(({ url }) => url?.includes('.localhost'));
      if (kind === 'command') chrome.commands.onCommand.dispatch('save-page', tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-quote', selectionText }, tab);
    },
    gesture,
    selection,
  );
