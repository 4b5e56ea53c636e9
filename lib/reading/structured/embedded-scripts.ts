import { literalAt } from './json-repair.ts';

/** Guards: characters of one script, of all literals tried on a page, and scripts. */
const LIMITS = { script: 2_000_000, scanned: 8_000_000, scripts: 300, literals: 200 };

/** A value that a page keeps in a script for its own code. */
export interface EmbeddedValue {
  value: unknown;
  /** `script[4]:dataLayer`: the number of the script in the page and what the value is given to. */
  path: string;
}

/**
 * What a literal is given to: a variable or a property (`window.__STATE__ = {`), a list pushed to
 * (`dataLayer.push({`), or the last argument of a named event (`gtag('event', 'view_item', {`).
 */
const GIVEN =
  /([\w$]{2,60})(?:"\]|'\])?\s{0,20}(?:=|\.push\()\s{0,20}(?=[{[])|\b(gtag|fbq)\(\s{0,20}['"]\w{1,40}['"]\s{0,20},\s{0,20}['"]\w{1,40}['"]\s{0,20},\s{0,20}(?=\{)/g;

/** A serialised state: `__STATE__ = JSON.parse("{\"product\":…}")`. */
const PARSED = /([\w$]{2,60})\s{0,20}=\s{0,20}JSON\.parse\(\s{0,20}(?=")/g;

/** A page's code that has none of these holds no price: most scripts are left without a scan. */
const MAY_HOLD_PRICE = /price|amount/i;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Nuxt's flat list: each number inside an object is the place of the value in the list. */
function unflatten(list: unknown[]): unknown {
  let left = 20_000;
  const resolve = (place: unknown, depth: number): unknown => {
    left -= 1;
    const value = typeof place === 'number' ? list[place] : undefined;
    if (left < 0 || depth > 12 || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const places: unknown[] = typeof value[0] === 'string' ? value.slice(1) : value;
      return places.map((one) => resolve(one, depth + 1));
    }
    return new Map(Object.entries(value).map(([key, one]) => [key, resolve(one, depth + 1)]));
  };
  return resolve(0, 0);
}

function fromJsonScript(script: Element, text: string): unknown {
  const value = parse(text);
  const isFlat = script.id === '__NUXT_DATA__' && Array.isArray(value);
  return isFlat ? unflatten(value as unknown[]) : value;
}

interface Budget {
  scanned: number;
  literals: number;
}

function* literalsOf(text: string, budget: Budget): Generator<{ name: string; value: unknown }> {
  let done = 0;
  for (const match of text.matchAll(GIVEN)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    if (budget.scanned <= 0 || budget.literals <= 0) return;
    const literal = literalAt(text, start);
    budget.scanned -= literal.end - start;
    if (literal.json === null || !MAY_HOLD_PRICE.test(literal.json)) continue;
    const value = parse(literal.json);
    if (value === undefined) continue;
    done = literal.end;
    budget.literals -= 1;
    yield { name: match[1] ?? match[2] ?? '', value };
  }
}

function* serialisedOf(text: string): Generator<{ name: string; value: unknown }> {
  for (const match of text.matchAll(PARSED)) {
    const start = match.index + match[0].length;
    let end = start + 1;
    while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
    const inner = parse(text.slice(start, end + 1));
    const value = typeof inner === 'string' ? parse(inner) : undefined;
    if (value !== undefined) yield { name: match[1] ?? '', value };
  }
}

/**
 * The values that a page's scripts hold for their own use, in page order: JSON blocks and the literals
 * of its code. Nothing is run. Objects of Nuxt's flat list come as maps.
 */
export function* embeddedValues(document: Document): Generator<EmbeddedValue> {
  const budget: Budget = { scanned: LIMITS.scanned, literals: LIMITS.literals };
  const scripts = [...document.querySelectorAll('script:not([src])')].slice(0, LIMITS.scripts);
  for (const [index, script] of scripts.entries()) {
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    const text = script.textContent ?? '';
    if (type.includes('ld+json') || text.length > LIMITS.script) continue;
    if (!MAY_HOLD_PRICE.test(text)) continue;
    if (type.includes('json')) {
      const value = fromJsonScript(script, text);
      if (value !== undefined) yield { value, path: `script[${index}]:${script.id || 'json'}` };
    } else {
      for (const found of [...literalsOf(text, budget), ...serialisedOf(text)]) {
        yield { value: found.value, path: `script[${index}]:${found.name}` };
      }
    }
  }
}
