import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library sets these itself only when the runner exposes its globals; ours does not.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);

/** jsdom lays nothing out: an observer that never reports stands for a size that never changes. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** jsdom has no CSS object; React Aria finds its rows with escaped selectors. */
const escapeForSelector = (value: string): string =>
  value.replaceAll(/[^\w-]|^\d/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);

Object.assign(globalThis, { CSS: { ...globalThis.CSS, escape: escapeForSelector } });
globalThis.ResizeObserver ??= StillResizeObserver;
// axe asks for a canvas to look at icon fonts; null is what a browser without one answers.
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.getAnimations ??= () => [];
window.matchMedia ??= (media: string): MediaQueryList => ({
  media,
  matches: false,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
});
