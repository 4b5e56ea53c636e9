import { toInstant, type Entry, type Language } from '../market/index.ts';
import { evidenceDate } from '../diagnosis/index.ts';
import { messagesOf } from '../locales/index.ts';
import { createFrame, footerOf, watermarkOf, type CompileOptions } from './compile-frame.ts';
import { swotBlocks } from './diagnosis-swot.ts';
import { strong, text, type Block, type VigieDocument } from './model.ts';
import type { DocumentMaterial } from './source-register.ts';

/** The rows a diagnosis is compiled from. */
export interface DiagnosisMaterial extends DocumentMaterial {
  entries: readonly Entry[];
}

const oldestAndNewest = (instants: readonly string[]): [string, string] | null => {
  const sorted = instants.toSorted();
  return sorted.length > 0 ? [sorted[0]!, sorted.at(-1)!] : null;
};

/**
 * The document of a diagnosis: scope, problem, SWOT backed by evidence, method and sources. Entries
 * that nobody validated and entries without evidence are shown for what they are.
 *
 * @param language of the document; the study's when not given
 */
export function compileDiagnosis(
  material: DiagnosisMaterial,
  options: CompileOptions,
  language: Language = material.study.language,
): VigieDocument {
  const words = messagesOf(language).documents;
  const frame = createFrame(material, language, options);
  const { study } = material;
  const swot = material.entries.filter((entry) => entry.framework === 'swot');
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: words.diagnosis.problem, id: 'problem' },
    study.problem.trim()
      ? { kind: 'paragraph', runs: [strong(study.problem)] }
      : { kind: 'callout', tone: 'warning', runs: [text(words.diagnosis.noProblem)] },
    ...[
      { label: words.diagnosis.decision, value: study.decision },
      { label: words.diagnosis.horizon, value: study.horizon },
    ]
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }): Block => ({
        kind: 'paragraph',
        runs: [strong(words.label(label)), text(` ${value}`)],
      })),
    ...swotBlocks(swot, material, frame),
    { kind: 'heading', level: 2, text: words.diagnosis.methodTitle, id: 'method' },
    { kind: 'paragraph', runs: [text(words.diagnosis.methodStrength)] },
  ];

  const cited = new Set(
    swot
      .filter((entry) => entry.state !== 'retired' && !entry.deletedAt)
      .flatMap((entry) => [...entry.evidenceIds, ...entry.contradictingIds]),
  );
  const evidence = material.evidence.filter((item) => cited.has(item.id) && !item.deletedAt);
  const sourceCount = new Set(evidence.map((item) => item.sourceId)).size;
  const captured = oldestAndNewest(
    material.captures.filter((item) => !item.deletedAt).map((item) => item.capturedAt),
  );
  const dated = oldestAndNewest(evidence.map((item) => toInstant(evidenceDate(item))));
  const period = (range: [string, string] | null) =>
    range ? frame.dates.period(range[0], range[1], words.period) : '';
  const meta = [
    { label: words.diagnosis.client, value: study.client },
    { label: words.diagnosis.product, value: study.product },
    { label: words.diagnosis.market, value: study.market },
    { label: words.diagnosis.area, value: study.area },
    { label: words.diagnosis.period, value: period(captured) },
    { label: words.diagnosis.dated, value: period(dated) },
    {
      label: words.diagnosis.material,
      value: words.diagnosis.materialValue(
        words.diagnosis.evidence(evidence.length),
        words.diagnosis.sourceCount(sourceCount),
      ),
    },
  ];
  return {
    language,
    title: words.diagnosis.title(study.name),
    subtitle: words.diagnosis.subtitle(frame.dates.long(toInstant(options.now))),
    watermark: watermarkOf(material, language),
    meta: meta.filter(({ value }) => value !== ''),
    blocks,
    sources: frame.register.list(),
    footer: footerOf(frame),
  };
}
