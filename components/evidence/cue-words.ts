import type { ThemeCue } from '@/lib/market';

/** Cues named at most: more is noise. */
const SHOWN = 4;

/** The words of the text that made a theme proposed, each once, quoted: `“offer”, “−20 %”`. */
export function cueWords(cues: readonly ThemeCue[], quote: (text: string) => string): string {
  const matched = [...new Set(cues.map((cue) => cue.matched))];
  return matched.slice(0, SHOWN).map(quote).join(', ');
}
