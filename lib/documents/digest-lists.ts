import { DAY_MS, type Digest } from '../market/index.ts';
import { themeSectionOf, type ThemeSection } from '../digest/index.ts';
import { messagesOf } from '../locales/index.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { DigestIndex, DigestMaterial } from './digest-material.ts';
import { repeatsFact } from './repeats-fact.ts';
import { isKept } from './digest-tables.ts';
import { strong, text, type Block, type Inline } from './model.ts';

/** Lines of a theme block: weak signals stay short. */
const LINES: Readonly<Record<ThemeSection, number>> = { launches: 5, demand: 3, environment: 5 };

/** Open questions told in a digest. */
const QUESTIONS = 3;

function section(id: string, title: string, items: Inline[][]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title, id },
    { kind: 'list', ordered: false, items },
  ];
}

/** Evidence kept this week and not told in the essentials, by theme. */
export function themeBlocks(
  id: ThemeSection,
  digest: Digest,
  index: DigestIndex,
  frame: CompileFrame,
): Block[] {
  const words = messagesOf(frame.language).documents;
  const lines = digest.items
    .filter((item) => !item.included)
    .filter((item) => {
      const evidence = index.evidenceOf(item.evidenceIds);
      const themeIds = evidence.flatMap((proof) => proof.themeIds);
      return evidence.some(isKept) && themeSectionOf(themeIds) === id;
    })
    .slice(0, LINES[id])
    .map((item) => [
      ...(repeatsFact(item)
        ? [strong(words.label(index.companyName(item.companyId) ?? item.headline)), text(' ')]
        : [strong(`${item.headline}.`), text(' ')]),
      text(item.fact),
      ...frame.register.notesOf(item.evidenceIds),
      ...(item.forUs.trim() ? [text(` ${words.label(words.digest.forUs)} ${item.forUs}`)] : []),
    ]);
  return section(id, words.digest.sections[id], lines);
}

/** What was read this week, and the competitors of whom nothing was seen. */
export function signalBlocks(
  digest: Digest,
  material: DigestMaterial,
  frame: CompileFrame,
): Block[] {
  const words = messagesOf(frame.language).documents.digest;
  const isInWeek = (instant: string) => instant >= digest.from && instant <= digest.to;
  const live = material.captures.filter((capture) => !capture.deletedAt);
  const captures = live.filter((capture) => isInWeek(capture.capturedAt)).length;
  const evidence = material.evidence.filter((item) => !item.deletedAt && isInWeek(item.capturedAt));
  const setAside = evidence.filter(
    (item) => item.status === 'discarded' || item.status === 'duplicate',
  ).length;
  const kept = evidence.filter(isKept).length;
  const waiting = evidence.length - kept - setAside;
  const counted = words.signal(
    words.weekCaptures(captures),
    words.kept(kept),
    words.setAside(setAside),
  );

  const quiet = material.companies
    .filter((company) => company.relation !== 'own' && !company.deletedAt)
    .flatMap((company): Inline[][] => {
      const last = live
        .filter((item) => item.companyId === company.id && item.capturedAt <= digest.to)
        .map((item) => item.capturedAt)
        .toSorted()
        .at(-1);
      if (last === undefined) return [[text(words.neverSeen(company.name))]];
      if (isInWeek(last)) return [];
      const days = Math.floor((Date.parse(digest.to) - Date.parse(last)) / DAY_MS);
      return [[text(words.quiet(company.name, days, frame.dates.long(last)))]];
    });
  return [
    { kind: 'heading', level: 2, text: words.sections.signal, id: 'signal' },
    { kind: 'paragraph', runs: [text(counted + (waiting > 0 ? words.waiting(waiting) : ''))] },
    ...(quiet.length > 0 ? [{ kind: 'list' as const, ordered: false, items: quiet }] : []),
  ];
}

/** The gaps still open, as questions. */
export function questionBlocks(material: DigestMaterial, frame: CompileFrame): Block[] {
  const words = messagesOf(frame.language).documents.digest;
  const gaps = material.entries
    .filter((entry) => entry.framework === 'gap' && entry.state !== 'retired' && !entry.deletedAt)
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, QUESTIONS);
  const items = gaps.map((entry) => [
    text(entry.statement),
    ...frame.register.notesOf(entry.evidenceIds),
  ]);
  return section('questions', words.sections.questions, items);
}

/** The actions of the digest issued before. */
export function followUpBlocks({ previousDigest }: DigestMaterial, frame: CompileFrame): Block[] {
  const words = messagesOf(frame.language).documents.digest;
  if (!previousDigest || previousDigest.number === null) return [];
  const actions = previousDigest.items.filter((item) => item.included && item.action.trim());
  if (actions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.sections['follow-up'], id: 'follow-up' },
    { kind: 'paragraph', runs: [text(words.followUp(previousDigest.number))] },
    { kind: 'list', ordered: false, items: actions.map((item) => [text(item.action)]) },
  ];
}
