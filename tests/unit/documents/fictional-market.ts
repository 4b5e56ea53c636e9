import type { Capture, Company, Page, Source, Study } from '../../../lib/market/index.ts';

/** A fictional market and what was captured of it, for the tests of the documents. */
export const STUDY = 'study';

/** A morning of 2026. */
export const at = (day: number, month = 11) =>
  `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T09:15:00.000Z`;

export const study: Study = {
  id: STUDY,
  name: 'Gourdes isothermes, printemps 2027',
  kind: 'sample',
  client: 'Hélios Gourdes',
  product: 'Gourde isotherme Aube 750 ml',
  market: 'Gourdes réutilisables',
  area: 'France',
  problem:
    'Comment Hélios peut-elle lancer la gourde Aube en France au printemps 2027 face à des concurrents qui montent en gamme ?',
  horizon: 'Printemps 2027',
  decision: 'Prix et canaux du lancement',
  language: 'fr',
  createdAt: at(1, 10),
  updatedAt: at(1, 10),
  deletedAt: null,
};

const company = (
  id: string,
  name: string,
  relation: Company['relation'],
  colour: number,
): Company => ({
  id,
  studyId: STUDY,
  name,
  relation,
  domains: [`${id}.example`],
  aliases: [],
  colour,
  createdAt: at(1, 10),
  deletedAt: null,
});

export const companies: Company[] = [
  company('helios', 'Hélios', 'own', 0),
  company('nordis', 'Nordis', 'direct', 1),
  company('kelvo', 'Kelvo', 'direct', 2),
  company('aqualis', 'Aqualis', 'indirect', 3),
];

const source = (
  id: string,
  name: string,
  kind: Source['kind'],
  reliability: Source['reliability'],
): Source => ({
  id,
  studyId: STUDY,
  domain: `${id}.example`,
  name,
  kind,
  reliability,
  independenceGroup: `${id}.example`,
  createdAt: at(1, 10),
});

export const sources: Source[] = [
  source('nordis', 'Nordis', 'competitor', 'B'),
  source('kelvo', 'Kelvo', 'competitor', 'C'),
  source('aqualis', 'Aqualis', 'competitor', 'C'),
  source('gazette-gourde', 'La Gazette de la gourde', 'press', 'B'),
  source('stat-office', 'Office statistique', 'statistics', 'A'),
];

interface CaptureFacts {
  title: string;
  capturedAt: string;
  publishedAt?: string;
  byline?: string;
  version?: number;
}

const capture = (id: string, sourceId: string, path: string, facts: CaptureFacts): Capture => ({
  id,
  studyId: STUDY,
  pageId: `page-${path}`,
  sourceId,
  companyId: companies.some((item) => item.id === sourceId) ? sourceId : null,
  url: `https://${sourceId}.example/${path}`,
  title: facts.title,
  excerpt: '',
  lang: 'fr',
  byline: facts.byline ?? '',
  siteName: sources.find((item) => item.id === sourceId)!.name,
  publishedAt: facts.publishedAt ?? null,
  capturedAt: facts.capturedAt,
  version: facts.version ?? 1,
  outcome: 'ok',
  outcomeReason: '',
  textHash: '',
  wordCount: 400,
  origin: 'popup',
  note: '',
  quote: '',
  themeIds: [],
  hasSnapshot: true,
  deletedAt: null,
});

export const captures: Capture[] = [
  capture('c1', 'nordis', 'gourde-trail', {
    title: 'Gourde Trail 750 ml | Nordis',
    capturedAt: at(4),
  }),
  capture('c2', 'nordis', 'gourde-trail', {
    title: 'Gourde Trail 750 ml | Nordis',
    capturedAt: at(18),
    version: 2,
  }),
  capture('c3', 'kelvo', 'nouveautes', {
    title: 'Nouveautés | Kelvo',
    capturedAt: at(17),
  }),
  capture('c4', 'gazette-gourde', 'kelvo-sans-vernis', {
    title: 'Kelvo mise sur l’acier sans vernis - La Gazette de la gourde',
    capturedAt: at(19),
    publishedAt: '2026-11-17',
    byline: 'Rédaction',
  }),
  capture('c5', 'stat-office', 'consommation-2026', {
    title: 'Consommation des ménages : articles de plein air',
    capturedAt: at(20),
    publishedAt: '2026-10',
  }),
  capture('c6', 'aqualis', 'blog/fontaines', { title: 'Nos fontaines', capturedAt: at(30, 10) }),
];

export const pages: Page[] = [...new Set(captures.map((item) => item.pageId))].map((pageId) => {
  const first = captures.find((item) => item.pageId === pageId)!;
  return {
    id: pageId,
    studyId: STUDY,
    sourceId: first.sourceId,
    companyId: first.companyId,
    url: first.url,
    title: first.title,
    firstCapturedAt: first.capturedAt,
    lastCapturedAt: first.capturedAt,
    captureCount: 1,
    lastPrice: null,
    previousPrice: null,
    deletedAt: null,
  };
});
