import type { View } from '../drivers/driver.ts';

/** Types a text in the field that has the focus, one key after the other. */
export async function type(view: View, text: string): Promise<void> {
  for (const character of text) await view.press(character);
}

/** Presses keys one after the other. */
export async function pressAll(view: View, keys: readonly string[]): Promise<void> {
  for (const key of keys) await view.press(key);
}

/** Puts the focus on the first element of a selector that holds a text, to act on it by keyboard. */
export const focusOn = (view: View, selector: string, text: string): Promise<boolean> =>
  view.run(
    (css: string, held: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(css)].find((element) =>
        element.innerText.includes(held),
      );
      found?.focus();
      return found !== undefined && document.activeElement === found;
    },
    selector,
    text,
  );
