import { Decimal, type Digest, type DigestItem, type Evidence } from '../market/index.ts';
import { impactOf, priceRowsOf, type PriceRow } from '../digest/index.ts';
import { groupByOrigin } from '../diagnosis/index.ts';
import { createFormats, messagesOf } from '../locales/index.ts';
import type { CompileFrame } from './compile-frame.ts';
import type { DigestIndex, DigestMaterial } from './digest-material.ts';
import { text, type Block, type Inline } from './model.ts';

/** Evidence a person kept: the inbox never leaves the library. */
export const isKept = (evidence: Evidence): boolean =>
  evidence.status === 'retained' || evidence.status === 'important';

/** Price moves of the digest's period. */
export function weekPriceRows(digest: Digest, material: DigestMaterial): PriceRow[] {
  const times = new Map(material.captures.map((capture) => [capture.id, capture.capturedAt]));
  return priceRowsOf(material.changes, material.observations, times).filter(
    ({ since }) => since >= digest.from && since <= digest.to,
  );
}

function confidenceOf(
  evidence: readonly Evidence[],
  material: DigestMaterial,
  seen: ReadonlyMap<string, number>,
  frame: CompileFrame,
): string {
  const words = messagesOf(frame.language).documents.digest;
  const sources = new Map(material.sources.map((source) => [source.id, source]));
  if (groupByOrigin(evidence, sources).length > 1) return words.corroborated;
  const isConfirmed = evidence.some((item) => item.changeId && (seen.get(item.changeId) ?? 1) > 1);
  return isConfirmed ? words.confirmed : words.seenOnce;
}

/** Table of the moves kept this week, by competitor: those of the essentials first. */
export function movesBlocks(
  digest: Digest,
  material: DigestMaterial,
  index: DigestIndex,
  frame: CompileFrame,
): Block[] {
  const words = messagesOf(frame.language).documents.digest;
  const isCompetitor = ({ companyId }: DigestItem) => {
    const company = companyId ? index.companies.get(companyId) : undefined;
    return company !== undefined && company.relation !== 'own';
  };
  const items = digest.items.filter(
    (item) =>
      isCompetitor(item) && (item.included || index.evidenceOf(item.evidenceIds).some(isKept)),
  );
  if (items.length === 0) return [];
  const seen = new Map(weekPriceRows(digest, material).map((row) => [row.change.id, row.seen]));
  const ordered = [
    ...items.filter((item) => item.included),
    ...items.filter((item) => !item.included),
  ];
  const rows = ordered.map((item) => {
    const evidence = index.evidenceOf(item.evidenceIds);
    const themes = [...new Set(evidence.flatMap((proof) => proof.themeIds))].slice(0, 2);
    return [
      [text(index.companyName(item.companyId) ?? '')],
      [text(item.headline)],
      [text(words.impact[impactOf(evidence)])],
      [text(confidenceOf(evidence, material, seen, frame))],
      [text(themes.map((themeId) => frame.options.themeLabel(themeId)).join(', ') || '—')],
      frame.register.notesOf(item.evidenceIds),
    ];
  });
  const { columns } = words;
  const labels = [columns.company, columns.move, columns.impact, columns.confidence, columns.theme];
  return [
    { kind: 'heading', level: 2, text: words.sections.moves, id: 'moves' },
    {
      kind: 'table',
      caption: words.movesCaption,
      columns: [...labels, columns.notes].map((label) => ({ label, numeric: false })),
      rows,
    },
  ];
}

/** Table of the price moves of the week, the largest first, each with both captures. */
export function pricesBlocks(
  digest: Digest,
  material: DigestMaterial,
  index: DigestIndex,
  frame: CompileFrame,
): Block[] {
  const { digest: words, unknown } = messagesOf(frame.language).documents;
  const formats = createFormats(frame.language);
  const amount = (value: string, currency: string | null) =>
    Decimal.safeParse(value).success ? formats.money(value, currency) : value || '—';
  const notesOf = ({ change }: PriceRow): Inline[] =>
    [change.fromCaptureId, change.toCaptureId].flatMap(
      (captureId) => frame.register.noteOfCapture(captureId) ?? [],
    );
  const rows = weekPriceRows(digest, material).map((row) => {
    const { change } = row;
    return [
      [text(change.offerName || unknown)],
      [text(index.companyName(change.companyId) ?? unknown)],
      [text(amount(change.before, change.currency))],
      [text(amount(change.after, change.currency))],
      [text(change.percent === null ? '—' : formats.percent(change.percent))],
      [text(frame.dates.short(row.since))],
      [text(words.seenTimes(row.seen))],
      notesOf(row),
    ];
  });
  if (rows.length === 0) return [];
  const { columns } = words;
  const column = (label: string, numeric = false) => ({ label, numeric });
  return [
    { kind: 'heading', level: 2, text: words.sections.prices, id: 'prices' },
    {
      kind: 'table',
      caption: words.pricesCaption,
      columns: [
        column(columns.offer),
        column(columns.company),
        column(columns.before, true),
        column(columns.after, true),
        column(columns.difference, true),
        column(columns.since),
        column(columns.seen),
        column(columns.notes),
      ],
      rows,
    },
  ];
}
