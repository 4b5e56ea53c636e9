import type { ChromiumView } from '../drivers/chromium-view.ts';

/** Sizes of a view, in CSS pixels: a usual window, and the width WCAG 1.4.10 asks a page to fit in. */
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 800 };

/**
 * What makes a page scroll sideways, outermost first; empty is right. What is inside a box that scrolls
 * by itself, such as a wide table's, may be named too when the page does scroll.
 */
export async function overflow({ page }: ChromiumView): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const isTooWide = (element: Element) =>
      element.getBoundingClientRect().right > root.clientWidth + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isTooWide(element) && !isTooWide(element.parentElement ?? root))
      .map((element) => `${element.outerHTML.slice(0, 120)} (page ${root.scrollWidth} px wide)`);
  });
}
