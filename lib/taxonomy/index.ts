/**
 * The themes as labels and mappings: light, for every screen. What recognises them in a text is
 * heavier and stays in `cues.ts`, `page-signals.ts` and `polarity.ts`, which only tagging imports.
 */
export * from './themes.ts';
