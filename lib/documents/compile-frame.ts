import type { Instant, Language } from '../market/index.ts';
import { toInstant } from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';
import type { HalfLives } from '../diagnosis/index.ts';
import { createDates, type DocumentDates } from './dates.ts';
import type { VigieDocument } from './model.ts';
import {
  createSourceRegister,
  type DocumentMaterial,
  type SourceRegister,
} from './source-register.ts';

/** Rules and settings a document is compiled with. */
export interface CompileOptions {
  now: Date;
  /** IANA name, e.g. `Europe/Paris`: the days shown are those of the reader. */
  timeZone: string;
  halfLives: HalfLives;
  /** Name of a theme in the language of the document. */
  themeLabel: (themeId: string) => string;
}

/** What every section of a document is written with. */
export interface CompileFrame {
  language: Language;
  dates: DocumentDates;
  register: SourceRegister;
  options: CompileOptions;
}

/** Opens the frame of a document. */
export const createFrame = (
  material: DocumentMaterial,
  language: Language,
  options: CompileOptions,
): CompileFrame => ({
  language,
  dates: createDates(language, options.timeZone),
  register: createSourceRegister(material, language, options.timeZone),
  options,
});

/** The mark of fictional data; null for a study of the user. */
export function watermarkOf(
  { study }: DocumentMaterial,
  language: Language,
): VigieDocument['watermark'] {
  const words = messagesOf(language).documents;
  return study.kind === 'sample' ? { label: words.watermark, note: words.watermarkNote } : null;
}

/** How the document was made, from the sources it cites. */
export function footerOf(frame: CompileFrame): string {
  const words = messagesOf(frame.language).documents;
  const cited = frame.register.list().length;
  return words.method(words.captures(cited), frame.dates.long(toInstant(frame.options.now)));
}

/** The oldest of some instants, or null. */
export const oldestOf = (instants: readonly Instant[]): Instant | null =>
  instants.toSorted()[0] ?? null;
