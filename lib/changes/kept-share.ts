import { foldLine } from './lines.ts';

/** Runs of three words tell an edited text from another text of the same language. */
const RUN = 3;

function runsOf(text: string): Set<string> {
  const words = foldLine(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** The share of the longer text that the other one has too, wherever it stands: 1 same, 0 unrelated. */
export function keptShare(before: string, after: string): number {
  const old = runsOf(before);
  const now = runsOf(after);
  let common = 0;
  for (const run of old) if (now.has(run)) common += 1;
  const longer = Math.max(old.size, now.size);
  return longer === 0 ? 1 : common / longer;
}
