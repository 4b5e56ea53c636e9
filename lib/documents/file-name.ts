import type { Language } from '../market/index.ts';
import { messagesOf } from '../locales/index.ts';

/** What a file holds. */
export type FileSubject =
  | { kind: 'digest'; week: string }
  /** `date` is a day, `2026-11-25`. */
  | { kind: 'diagnosis'; date: string };

/** Longest part of a name drawn from a text, in characters. */
const PART_LENGTH = 40;

/** Letters, digits and hyphens only: no path, no hidden file, no reserved name survives it. */
function safePart(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-zA-Z0-9]+/gu, '-')
    .slice(0, PART_LENGTH)
    .replace(/^-+|-+$/gu, '');
}

/**
 * The name of an exported file, e.g. `vigie-synthese-2026-S47.html`, safe on every system.
 *
 * @param extension without the dot, e.g. `html`
 */
export function documentFileName(
  subject: FileSubject,
  language: Language,
  extension: string,
): string {
  const words = messagesOf(language).documents;
  const parts =
    subject.kind === 'digest'
      ? [words.fileDigest, subject.week.replace('W', words.weekInitial)]
      : [words.fileDiagnosis, subject.date];
  return `${['vigie', ...parts.map((part) => safePart(part))].join('-')}.${safePart(extension)}`;
}
