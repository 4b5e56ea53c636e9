import type { SeoFacts } from '../market/index.ts';
import { field } from './cut.ts';
import type { ImageFacts } from './facts/images.ts';
import type { LinkFacts } from './facts/links.ts';
import { mainHeading } from './facts/near-title.ts';
import type { DeclaredItem } from './facts/page-items.ts';
import {
  appBanner,
  landingParameters,
  scriptHosts,
  socialMeta,
  trustMarks,
} from './facts/page-tools.ts';
import { howToSteps, readQuestions } from './facts/questions.ts';
import { repeatedTerms } from './facts/repeated-terms.ts';
import { spacedText } from './facts/spaced-text.ts';
import { structuredFields, structuredTypes } from './facts/structured-fields.ts';
import { wordsShared } from './facts/title.ts';
import { metaOf, readMeta } from './meta-content.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const LONGEST_HEADING = 2000;

/** What the rest of the reading found that the sheet repeats or counts. */
export interface SheetSources {
  url: string;
  text: string;
  lang: string;
  items: DeclaredItem[];
  links: LinkFacts;
  images: ImageFacts;
}

function headings(document: Document, tag: string, most: number): string[] {
  const texts = [...document.querySelectorAll(tag)]
    .slice(0, most * 10)
    .map((heading) => field(spacedText(heading, LONGEST_HEADING, 'blocks') ?? '', 500));
  return texts.filter(Boolean).slice(0, most);
}

function alternates(document: Document): string[] {
  const links = [...document.querySelectorAll('link[rel~="alternate" i][hreflang]')];
  const langs = links.map((link) => field(link.getAttribute('hreflang'), 35));
  return [...new Set(langs.filter(Boolean))].slice(0, 100);
}

function titleH1Overlap(document: Document): number | null {
  const heading = mainHeading(document);
  const text = heading ? (spacedText(heading, LONGEST_HEADING, 'blocks') ?? '') : '';
  const share = wordsShared(document.title, text);
  return share === null ? null : Math.round(share * 100) / 100;
}

/** Facts a page gives about itself, counted on its markup; `wordCount` is that of the main text. */
export function readSeoFacts(document: Document, sources: SheetSources): SeoFacts {
  const { url, text, lang, items, links, images } = sources;
  const { links: _listed, ...linkCounts } = links;
  const meta = readMeta(document);
  return {
    metaDescription: field(metaOf(meta, 'description'), 2000),
    robots: field(metaOf(meta, 'robots', 'googlebot'), 300),
    h1: headings(document, 'h1', 20),
    h2: headings(document, 'h2', 60),
    wordCount: text.match(WORD)?.length ?? 0,
    ...linkCounts,
    imagesWithoutAlt: images.imagesWithoutAlt,
    structuredTypes: structuredTypes(items),
    structuredFields: structuredFields(items),
    hreflang: alternates(document),
    socialMeta: socialMeta(meta),
    repeatedTerms: repeatedTerms(text, lang),
    titleH1Overlap: titleH1Overlap(document),
    questions: readQuestions(document, items),
    howToSteps: howToSteps(items),
    trustMarks: trustMarks(document),
    appBanner: appBanner(document, meta),
    scriptHosts: scriptHosts(document, url),
    landingParameters: landingParameters(url),
  };
}
