import type { ChromiumView } from '../drivers/chromium-view.ts';
import type { ProbeView } from '../stage.ts';

/** The languages and colour schemes every screen is looked at in. */
export const APPEARANCES = (['en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);
export type Appearance = (typeof APPEARANCES)[number];

/** Chooses the interface's language and colours, as the display menu does. */
export async function choose(probe: ProbeView, { language, scheme }: Appearance): Promise<void> {
  await probe.act('setInterfaceLanguage', language);
  await probe.act('setColourScheme', scheme);
}

/** Waits until a view has taken an appearance, and nothing of it moves: half-faded text has no contrast. */
export async function still({ page }: ChromiumView, appearance: Appearance): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(
    ({ language, scheme }) => {
      const { lang, dataset } = document.documentElement;
      const isMoving = document.getAnimations().some(({ playState, effect }) => {
        const ends = effect?.getComputedTiming().endTime !== Infinity;
        return ends && playState === 'running';
      });
      return lang === language && dataset.colorScheme === scheme && !isMoving;
    },
    appearance,
    { timeout: 15_000 },
  );
}
