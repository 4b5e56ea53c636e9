import { Instant, Language, z } from '@/lib/market';
import type { Block, Claim, Inline, TableBlock, VigieDocument } from '@/lib/documents';

const ToneShape = z.enum(['neutral', 'accent', 'good', 'warning', 'bad']);

const InlineShape: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'strong', 'quote', 'pending']), text: z.string() }),
  z.object({ kind: z.literal('noteRef'), source: z.int() }),
]);

const Runs = z.array(InlineShape);

const ClaimShape: z.ZodType<Claim> = z.object({
  title: Runs,
  badges: z.array(z.object({ text: z.string(), tone: ToneShape })),
  lines: z.array(z.object({ label: z.string(), runs: Runs })),
  foot: z.string(),
});

const TableShape = z.object({
  kind: z.literal('table'),
  caption: z.string(),
  columns: z.array(z.object({ label: z.string(), numeric: z.boolean() })),
  rows: z.array(z.array(Runs)),
}) satisfies z.ZodType<TableBlock>;

const BlockShape: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
    id: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), runs: Runs }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(Runs) }),
  z.object({
    kind: z.literal('claims'),
    level: z.union([z.literal(3), z.literal(4)]),
    items: z.array(ClaimShape),
  }),
  z.object({
    kind: z.literal('matrix'),
    caption: z.string(),
    cells: z.array(z.object({ title: z.string(), tone: ToneShape, items: z.array(Runs) })),
  }),
  TableShape,
  z.object({
    kind: z.literal('figure'),
    svg: z.string(),
    alt: z.string(),
    caption: z.string(),
    fallback: TableShape,
  }),
  z.object({ kind: z.literal('callout'), tone: ToneShape, runs: Runs }),
]);

/** A document read back from the store. */
export const StoredDocument: z.ZodType<VigieDocument> = z.object({
  language: Language,
  title: z.string(),
  subtitle: z.string(),
  watermark: z.object({ label: z.string(), note: z.string() }).nullable(),
  meta: z.array(z.object({ label: z.string(), value: z.string() })),
  blocks: z.array(BlockShape),
  sources: z.array(
    z.object({
      number: z.int(),
      citation: z.array(z.object({ kind: z.enum(['text', 'title', 'url']), text: z.string() })),
      url: z.string(),
      accessedAt: Instant,
      grade: z.string(),
      archivedNote: z.string(),
    }),
  ),
  footer: z.string(),
});
