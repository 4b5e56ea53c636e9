import { isDeepStrictEqual } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { PageReading } from '../../lib/market/index.ts';
import { parsePrices, type PriceCandidate } from '../../lib/pricing/index.ts';
import { pageHtml } from '../../lib/reading/copy/page-html.ts';
import { readPage } from '../../lib/reading/index.ts';

/** Longest a reading may work, in milliseconds of processor: other programs do not count. */
export const LIMIT = 1000;
const ADDRESS = 'https://boutique.example/gourdes/hiver-750';

/** What every object inherits: nothing a page says may add to it. */
const inherited = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).join())
    .join(';');

interface Measured<T> {
  value: T | undefined;
  failures: string[];
}

/** Milliseconds of processor since `start`. */
function workedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Runs a reader and says how it failed: by throwing, by its time, or by what it left behind. */
function measure<T>(run: () => T, limit: number): Measured<T> {
  const failures: string[] = [];
  const before = inherited();
  let start = process.cpuUsage();
  let value: T | undefined;
  try {
    value = run();
    const first = workedSince(start);
    if (first > limit) {
      // Once more: the first time may have paid for compiling, or for another case's garbage.
      start = process.cpuUsage();
      run();
      const time = Math.min(first, workedSince(start));
      if (time > limit) failures.push(`took ${time.toFixed(0)} ms`);
    }
  } catch (error) {
    failures.push(
      `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  if (inherited() !== before) failures.push('changed what every object inherits');
  return { value, failures };
}

const isJsonSafe = (value: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

function checkReading(reading: PageReading): string[] {
  const parsed = PageReading.safeParse(reading);
  return [
    ...(parsed.success
      ? []
      : parsed.error.issues.map(
          ({ path, message }) => `not a reading: ${path.join('.')} ${message}`,
        )),
    ...(isJsonSafe(reading) ? [] : ['does not survive JSON']),
  ];
}

/** How the reading of a page fails; empty when it does not. */
export function checkPage(
  html: string,
  read: (document: Document, url: string) => PageReading = readPage,
  limit = LIMIT,
): string[] {
  const dom = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  try {
    const before = document.documentElement?.outerHTML;
    const copied = measure(() => pageHtml(document), limit);
    const { value, failures } = measure(() => read(document, ADDRESS), limit);
    failures.push(...copied.failures.map((failure) => `the copy of the page ${failure}`));
    if (document.documentElement?.outerHTML !== before) failures.push('changed the page');
    return value ? [...failures, ...checkReading(value)] : failures;
  } finally {
    dom.window.close();
  }
}

const AMOUNT = /^\d+(?:\.\d+)?$/;

const checkCandidate = (text: string, { amount, raw, start, end }: PriceCandidate): string[] => [
  ...(AMOUNT.test(amount) ? [] : [`the amount ${amount} is not a plain decimal`]),
  ...(text.slice(start, end) === raw ? [] : [`"${raw}" is not what stands at ${start}`]),
];

/** How the parsing of a string fails; empty when it does not. */
export function checkString(
  text: string,
  parse: (text: string) => PriceCandidate[] = (input) => parsePrices(input),
): string[] {
  const { value = [], failures } = measure(() => parse(text), LIMIT);
  return [
    ...failures,
    ...value.flatMap((candidate) => checkCandidate(text, candidate)),
    ...(isJsonSafe(value) ? [] : ['does not survive JSON']),
  ];
}
