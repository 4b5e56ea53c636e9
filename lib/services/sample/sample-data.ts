import type {
  Availability,
  CompanyInput,
  EntryState,
  EvidenceStatus,
  Language,
  Quadrant,
  Stance,
  StudyInput,
  Subject,
} from '@/lib/market';

/** A moment of the sample: a weekday and hour of a week before this one, or hours before now. */
export interface Moment {
  /** −1 is last week. */
  week?: number;
  /** 1 Monday … 7 Sunday. */
  day?: number;
  /** UTC. */
  hour?: number;
  hoursAgo?: number;
}

export interface SamplePage {
  url: string;
  siteName: string;
  byline?: string;
  /** schema.org types. */
  types?: string[];
  offer?: { sku: string; brand: string };
}

export interface SampleCapture extends Moment {
  page: string;
  text: string;
  price?: string;
  list?: string;
  availability?: Availability;
  promotion?: string;
  publishedDaysBefore?: number;
  /** Whether the user saved a selection. */
  quote?: boolean;
}

/** Evidence by its page, the number of the capture, and its kind: `nordis-fjord@2:price`. */
export type EvidenceReference = string;

export interface SampleDecision {
  evidence: EvidenceReference;
  /** Decided on the Sunday of this week. */
  week: number;
  status: EvidenceStatus;
  themes: string[];
  stance?: Stance;
  subject?: Subject;
  /** By its name. */
  company?: string;
}

export interface SampleMarket {
  companies: CompanyInput[];
  pages: Record<string, SamplePage>;
  captures: SampleCapture[];
  decisions: SampleDecision[];
  entries: {
    id: string;
    quadrant: Quadrant;
    supports: EvidenceReference[];
    contradicts?: EvidenceReference[];
    state: EntryState;
  }[];
  digest: { week: number; lines: EvidenceReference[] };
}

/** The words of the sample in one language. */
export interface SampleTexts {
  study: Omit<StudyInput, 'language'>;
  titles: Record<string, string>;
  texts: Record<string, string>;
  quotes: Record<string, string>;
  promotions: Record<string, string>;
  soWhat: Record<EvidenceReference, string>;
  entries: Record<string, { statement: string; because: string; therefore: string }>;
  digest: {
    introduction: string;
    lines: Record<EvidenceReference, { forUs: string; action: string }>;
  };
}

/** The fictional market and its words, fetched only when the sample is asked for. */
export async function loadSample(
  language: Language,
): Promise<{ market: SampleMarket; texts: SampleTexts }> {
  const market = await import('./market.json');
  const texts =
    language === 'fr' ? await import('./texts.fr.json') : await import('./texts.en.json');
  return { market: market.default as SampleMarket, texts: texts.default };
}
