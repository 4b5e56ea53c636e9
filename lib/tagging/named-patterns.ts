import type { Token } from './tokens.ts';

const NUMBER = String.raw`\d+(?:[ \u00A0\u202F\u2009.,'’]\d{3})*(?:[.,]\d+)?`;
const SPACE = String.raw`[ \u00A0\u202F\u2009]?`;
const SIGN = String.raw`(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|CAD|AUD|JPY)\b)`;
const BILLION = String.raw`(?:milliards?|billions?|bn|Mds?)\b`;
/** Millions and billions are the money of companies and markets, never a price. */
const NOT_MAGNITUDE = String.raw`(?!\d|[.,]\d|${SPACE}(?:milli|billion|bn\b|m\b))`;
const MONTH =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** The patterns a cue can name, over the original text. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  '@money': new RegExp(
    `${SIGN}${SPACE}${NUMBER}${NOT_MAGNITUDE}(?:${SPACE}${SIGN})?|${NUMBER}${SPACE}${SIGN}(?:\\d{2}\\b)?`,
    'gu',
  ),
  '@moneybig': new RegExp(
    `${SIGN}?${SPACE}${NUMBER}${SPACE}${BILLION}(?:${SPACE}(?:d['’]euros|de dollars|${SIGN}))?`,
    'giu',
  ),
  '@pct': new RegExp(`${NUMBER}${SPACE}(?:%|pour cent\\b|per ?cent\\b)`, 'giu'),
  '@discount': new RegExp(
    `[-\u2212\u2013]${SPACE}\\d+(?:[.,]\\d+)?${SPACE}%|\\d+${SPACE}%${SPACE}off\\b|\\d+${SPACE}%${SPACE}de (?:remise|réduction)`,
    'giu',
  ),
  '@measure': new RegExp(
    `${NUMBER}${SPACE}(?:kg|g|mg|grammes?|cm|mm|m²|ml|cl|l|litres?|liters?|kW|W|watts?|V|mAh|Go|GB|To|TB|GHz|Hz|pouces?|inch(?:es)?|oz|°C)(?![\\p{L}\\d])`,
    'gu',
  ),
  '@stars': new RegExp(`[★⭐☆]{2,}|(?<![\\d/])[0-5](?:[.,]\\d)?${SPACE}/${SPACE}5(?![\\d/])`, 'gu'),
  '@date': new RegExp(`(?<!\\d)\\d{1,2}(?:er)?[ \u00A0\u202F](?:${MONTH})(?!\\p{L})`, 'giu'),
};

/** For each pattern, the tokens its occurrences begin at, with the token after their last one. */
export type PatternSpans = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Finds every named pattern of a text, as spans of its tokens. */
export function findNamedPatterns(text: string, tokens: readonly Token[]): PatternSpans {
  const spans = new Map<string, Map<number, number>>();
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const found = new Map<number, number>();
    let cursor = 0;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      while (cursor < tokens.length && (tokens[cursor] as Token).end <= match.index) cursor += 1;
      const first = cursor;
      while (cursor < tokens.length && (tokens[cursor] as Token).start < end) cursor += 1;
      if (cursor > first) found.set(first, cursor);
    }
    spans.set(name, found);
  }
  return spans;
}
