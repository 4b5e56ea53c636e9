import { browser } from 'wxt/browser';

/** One alarm for everything: due times are in the database. */
const TICK = 'tick';

/** Minutes between ticks; packed extensions may not go under half a minute. */
const TICK_MINUTES = 1;

/** Creates the tick when it is absent: browsers lose alarms at restarts and updates, without a word. */
export async function ensureTick(): Promise<void> {
  if (await browser.alarms.get(TICK)) return;
  await browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
}

/** Calls `run` at each tick. */
export function onTick(run: () => void | Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TICK) void run();
  });
}
