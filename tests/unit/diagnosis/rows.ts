import type { Entry, Evidence, Source } from '../../../lib/market/index.ts';

/** Rows of a fictional study, complete, of which a test says only what matters to it. */
export const NOW = new Date('2026-11-25T12:00:00.000Z');
const TODAY = '2026-11-25T12:00:00.000Z';

export const makeSource = (facts: Partial<Source> = {}): Source => {
  const domain = facts.domain ?? `${facts.id ?? 'source'}.example`;
  return {
    id: 'source',
    studyId: 'study',
    name: '',
    kind: 'press',
    reliability: 'B',
    independenceGroup: domain,
    createdAt: TODAY,
    ...facts,
    domain,
  };
};

export const makeEvidence = (facts: Partial<Evidence> = {}): Evidence => ({
  id: 'evidence',
  studyId: 'study',
  captureId: 'capture',
  pageId: 'page',
  sourceId: 'source',
  companyId: null,
  subject: 'market',
  kind: 'quote',
  text: 'Une phrase.',
  prefix: '',
  suffix: '',
  observationId: null,
  changeId: null,
  status: 'retained',
  themeIds: [],
  suggestions: [],
  rejectedThemeIds: [],
  reliability: 'A',
  credibility: 1,
  stance: 'unknown',
  soWhat: '',
  note: '',
  publishedAt: null,
  capturedAt: TODAY,
  createdAt: TODAY,
  updatedAt: TODAY,
  deletedAt: null,
  ...facts,
});

export const makeEntry = (facts: Partial<Entry> = {}): Entry => ({
  id: 'entry',
  studyId: 'study',
  framework: 'swot',
  slot: 'threat',
  statement: '',
  because: '',
  therefore: '',
  evidenceIds: [],
  contradictingIds: [],
  state: 'drafted',
  rank: 0,
  createdAt: TODAY,
  updatedAt: TODAY,
  deletedAt: null,
  ...facts,
});
