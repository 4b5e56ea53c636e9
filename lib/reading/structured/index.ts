import { boundedJson, type PlainJson } from './bounded-json.ts';
import { declaredDublinCore, type DeclaredDublinCore } from './declared-dublin-core.ts';
import { declaredMicrodata } from './declared-microdata.ts';
import { declaredOpenGraph, type DeclaredOpenGraph } from './declared-open-graph.ts';
import { declaredRdfa } from './declared-rdfa.ts';
import { readJsonLdBlocks } from './json-ld-blocks.ts';
import { baseOf } from './microdata-values.ts';

export type { PlainJson } from './bounded-json.ts';

/** What a page declares about itself, in the shapes of the `extruct` library; plain JSON to show as is. */
export interface DeclaredData {
  jsonld: PlainJson[];
  microdata: PlainJson[];
  opengraph: DeclaredOpenGraph[];
  rdfa: PlainJson[];
  dublincore: DeclaredDublinCore[];
  /** In English, what was left out of a page that declares too much; empty when nothing was. */
  partial: string[];
}

const JSON_BOUNDS = { depth: 64, values: 200_000 };

/** What says nothing at the top of a block. */
const isEmpty = (value: PlainJson) =>
  !value || (typeof value === 'object' && Object.keys(value).length === 0);

function declaredJsonLd(document: Document): { jsonld: PlainJson[]; partial: string } {
  const { blocks, partial } = readJsonLdBlocks(document);
  const bounds = { depth: JSON_BOUNDS.depth, left: JSON_BOUNDS.values };
  const top = blocks.map(({ value }) => boundedJson(value, bounds));
  const cut =
    bounds.left > 0 ? '' : 'the JSON-LD of the page has too many values: the end was left out';
  return { jsonld: top.flat().filter((value) => !isEmpty(value)), partial: partial || cut };
}

/**
 * Everything a page declares in JSON-LD, microdata, Open Graph, RDFa and Dublin Core. Never throws on
 * what a page contains, never changes it; bounded on hostile pages, and `partial` says so. Too heavy
 * for the script injected in pages: it serves the debug view and the evaluation.
 * @param url the address the page was read at, which relative addresses are resolved against.
 */
export function readStructured(document: Document, url: string): DeclaredData {
  const base = baseOf(document, url);
  const jsonLd = declaredJsonLd(document);
  const microdata = declaredMicrodata(document, base);
  const rdfa = declaredRdfa(document, base);
  return {
    jsonld: jsonLd.jsonld,
    microdata: microdata.microdata,
    opengraph: declaredOpenGraph(document),
    rdfa: rdfa.rdfa,
    dublincore: [declaredDublinCore(document)],
    partial: [jsonLd.partial, microdata.partial, rdfa.partial].filter(Boolean),
  };
}
