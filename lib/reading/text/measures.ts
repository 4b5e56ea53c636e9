import { phraseGroups } from './word-groups.ts';
import type { PageBlock } from './page-walk.ts';

/** What is measured of the text of one block. */
export interface BlockMeasures {
  words: number;
  length: number;
  /** Share of the text inside links. */
  linkDensity: number;
  boldDensity: number;
  digitDensity: number;
  upperDensity: number;
  commas: number;
  /** Sentences that end: "." "!" "?" followed by a space or the end. */
  sentences: number;
  endsSentence: boolean;
  endsColon: boolean;
  hasPrice: boolean;
  hasDate: boolean;
  hasMail: boolean;
  /** Groups of phrases a short text holds, one bit a group. */
  phrases: number;
}

/** A text longer than this is prose: a phrase in it says nothing of its purpose. */
const LONGEST_LABEL = 160;
/** Only the head of a long text is measured: the rest is alike. */
const LONGEST_SAMPLE = 4000;

const WORD = /[\p{L}\p{N}_]+/gu;
const MONEY =
  /(?:[€$£¥₹₽₺₩]|\b(?:EUR|USD|GBP|CHF|CAD|AUD)\b) ?\d|\d ?(?:[€$£¥₹₽₺₩]|zł|kr\b|Kč|(?:EUR|USD|GBP|CHF|CAD|AUD)\b)/;
const DATE =
  /\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b|\b(?:jan|feb|fev|fév|mar|avr|apr|may|mai|jun|jui|jul|aug|aou|aoû|sep|oct|okt|nov|dec|déc|dez|ene|abr|ago|dic)[a-zé]{0,7}\.? \d{1,4}\b|\b\d{1,2}\.? (?:jan|feb|fev|fév|mar|avr|apr|may|mai|jun|jui|jul|aug|aou|aoû|sep|oct|okt|nov|dec|déc|dez|ene|abr|ago|dic)[a-zé]{0,7}\b|\b\d+ ?(?:minutes?|min|hours?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|[hdmy]) ago\b|\bil y a \d+|\bvor \d+/i;
const MAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Measures the text of a block. Linear in its length, and bounded for the patterns. */
export function measure(block: PageBlock): BlockMeasures {
  const { text } = block;
  const length = Math.max(1, text.length);
  const sample = text.slice(0, LONGEST_SAMPLE);
  const isLabel = text.length <= LONGEST_LABEL;
  const letters = Math.max(1, sample.length);
  return {
    words: countOf(text, WORD),
    length: text.length,
    linkDensity: Math.min(1, block.linkLength / length),
    boldDensity: Math.min(1, block.boldLength / length),
    digitDensity: countOf(sample, /\d/g) / letters,
    upperDensity: countOf(sample, /\p{Lu}/gu) / letters,
    commas: countOf(sample, /[,;，、]/g),
    sentences: countOf(sample, /[.!?…。！？](?=\s|$)/g),
    endsSentence: /[.!?…。！？]["')»”]?$/.test(text),
    endsColon: text.endsWith(':'),
    hasPrice: isLabel && MONEY.test(text),
    hasDate: isLabel && DATE.test(text),
    hasMail: isLabel && MAIL.test(text),
    phrases: isLabel ? phraseGroups(text) : 0,
  };
}
