import type { ChangeFinding, PageReading } from '../market/index.ts';
import { pageFinding } from './finding.ts';
import { foldLine, maskVolatile } from './lines.ts';

/** Titles that differ: told when the heading of the page changed too, else a detail. */
export function compareTitles(before: PageReading, after: PageReading): ChangeFinding[] {
  const [old, now] = [foldLine(before.title), foldLine(after.title)];
  if (old === now || !old || !now) return [];
  const heading = (reading: PageReading): string => foldLine(reading.seo.h1.join(' '));
  const isRenamed = heading(before) !== heading(after);
  const isCounter = maskVolatile(old) === maskVolatile(now);
  const significance = isCounter ? 'noise' : isRenamed ? 'notable' : 'minor';
  return [pageFinding('title', before.title, after.title, significance)];
}
