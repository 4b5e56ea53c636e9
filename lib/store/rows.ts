import type {
  Activity,
  Capture,
  CaptureBody,
  Change,
  Company,
  Digest,
  DigestDocument,
  Entry,
  Evidence,
  Id,
  Job,
  Offer,
  Page,
  PriceObservation,
  Source,
  Study,
} from '@/lib/market';

/** A preference of this browser, e.g. the interface's language; never leaves it. */
export interface Setting {
  key: string;
  value: unknown;
}

/** A count kept up to date by the writers: counting a large table is too slow for a screen. */
export interface Counter {
  /** `${studyId}:${name}`, e.g. `…:inbox`. */
  key: string;
  studyId: Id;
  value: number;
}

/** The row of each table, by the table's name. */
export interface Rows {
  studies: Study;
  companies: Company;
  sources: Source;
  pages: Page;
  captures: Capture;
  captureBodies: CaptureBody;
  evidence: Evidence;
  offers: Offer;
  priceObservations: PriceObservation;
  changes: Change;
  entries: Entry;
  digests: Digest;
  digestDocuments: DigestDocument;
  jobs: Job;
  activities: Activity;
  counters: Counter;
  settings: Setting;
}

export type TableName = keyof Rows;

/** The tables whose rows belong to a study, and go with it. */
export const STUDY_TABLES = [
  'companies',
  'sources',
  'pages',
  'captures',
  'captureBodies',
  'evidence',
  'offers',
  'priceObservations',
  'changes',
  'entries',
  'digests',
  'digestDocuments',
  'jobs',
  'activities',
  'counters',
] as const satisfies readonly TableName[];
