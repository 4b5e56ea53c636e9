import type { Digest } from '../market/index.ts';
import { readingMinutes, wordCountOf, type DigestSection } from '../digest/index.ts';
import { messagesOf } from '../locales/index.ts';
import {
  createFrame,
  footerOf,
  oldestOf,
  watermarkOf,
  type CompileOptions,
} from './compile-frame.ts';
import { essentialsBlocks } from './digest-essentials.ts';
import { followUpBlocks, questionBlocks, signalBlocks, themeBlocks } from './digest-lists.ts';
import { indexDigest, type DigestMaterial } from './digest-material.ts';
import { movesBlocks, pricesBlocks } from './digest-tables.ts';
import type { Block, FigureBlock, VigieDocument } from './model.ts';

/** Settings of a digest, with the price chart when there is one. */
export interface DigestOptions extends CompileOptions {
  priceFigure?: FigureBlock | null;
}

/**
 * The document of a digest, in the digest's language. Hidden sections are left out and so are those
 * with nothing to say; sources are numbered in the order they are cited.
 */
export function compileDigest(
  digest: Digest,
  material: DigestMaterial,
  options: DigestOptions,
): VigieDocument {
  const { language } = digest;
  const words = messagesOf(language).documents;
  const frame = createFrame(material, language, options);
  const index = indexDigest(material);
  const week = Number(digest.week.split('W')[1]);

  const blocks: Block[] = essentialsBlocks(digest, material, index, frame);
  const add = (section: DigestSection, write: () => Block[]) => {
    if (!digest.hiddenSections.includes(section)) blocks.push(...write());
  };
  add('moves', () => movesBlocks(digest, material, index, frame));
  add('prices', () => {
    const prices = pricesBlocks(digest, material, index, frame);
    return prices.length > 0 && options.priceFigure ? [...prices, options.priceFigure] : prices;
  });
  add('launches', () => themeBlocks('launches', digest, index, frame));
  add('demand', () => themeBlocks('demand', digest, index, frame));
  add('environment', () => themeBlocks('environment', digest, index, frame));
  add('signal', () => signalBlocks(digest, material, frame));
  add('questions', () => questionBlocks(material, frame));
  add('follow-up', () => followUpBlocks(material, frame));

  const sources = frame.register.list();
  const oldest = oldestOf(sources.map((source) => source.accessedAt));
  const kind = digest.number === null ? words.digest.title : words.digest.numbered(digest.number);
  const period = frame.dates.period(digest.from, digest.to, words.period);
  const { study } = material;
  const meta = [
    { label: words.digest.study, value: study.name },
    { label: words.digest.market, value: words.list([study.market, study.area].filter(Boolean)) },
    { label: words.digest.question, value: study.problem },
    {
      label: words.digest.reading,
      value: words.digest.minutes(readingMinutes(wordCountOf(digest))),
    },
    {
      label: digest.issuedAt ? words.digest.issued : words.digest.status,
      value: digest.issuedAt ? frame.dates.long(digest.issuedAt) : words.digest.notIssued,
    },
  ];
  return {
    language,
    title: digest.subject || kind,
    subtitle: `${kind} · ${words.digest.week(week, period)}`,
    watermark: watermarkOf(material, language),
    meta: meta.filter(({ value }) => value !== ''),
    blocks,
    sources,
    footer: [oldest && words.digest.oldest(frame.dates.long(oldest)), footerOf(frame)]
      .filter(Boolean)
      .join(' '),
  };
}
