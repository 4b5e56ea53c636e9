import { createContext, use } from 'react';
import type {
  Activity,
  CompanyInput,
  Credibility,
  Digest,
  Entry,
  EvidenceStatus,
  Id,
  Language,
  Money,
  Quadrant,
  Reliability,
  Stance,
  StudyInput,
  Subject,
} from '@/lib/market';

/** A company as the study's form leaves it; a new one has no id yet. */
export type CompanyEdit = Omit<CompanyInput, 'aliases'> & { id: Id | null };

/** What a mutation answers: the activity to hand to `undo`, null when nothing changed. */
export interface Done {
  activityId: Id | null;
}

/** What an undo took back, as the log names it. */
export type Undone = Pick<Activity, 'action' | 'label'>;

/**
 * Every write the interface can ask for. Components never import services: an entrypoint builds the
 * real actions (`lib/services/actions/`) and provides them, a component test provides its own.
 * Each mutation is one transaction, is logged, and can be undone. They reject with a `VigieError`.
 */
export interface Actions {
  createStudy: (study: StudyInput, companies: CompanyInput[]) => Promise<Done & { studyId: Id }>;
  /**
   * Saves the study's form as one action: the brief, the companies changed or added (without an id),
   * and those removed. Companies named by neither stay as they are; so do those in the bin.
   */
  saveStudy: (
    studyId: Id,
    brief: StudyInput,
    companies: CompanyEdit[],
    removedCompanyIds: readonly Id[],
  ) => Promise<Done>;
  /** Builds the fictional sample study through the same services as a real one. */
  startSample: (language: Language) => Promise<{ studyId: Id }>;
  /**
   * A study goes to the bin for 30 days. A sample is erased at once, which resolves to null, unless the
   * user saved pages in it.
   */
  removeStudy: (studyId: Id) => Promise<Done | null>;
  /** Takes a study out of the bin and makes it the current one. */
  restoreStudy: (studyId: Id) => Promise<Done>;
  selectStudy: (studyId: Id) => Promise<void>;
  addCompany: (studyId: Id, company: CompanyInput) => Promise<Done & { companyId: Id }>;

  removeCapture: (captureId: Id) => Promise<Done>;

  triage: (evidenceIds: Id[], status: EvidenceStatus) => Promise<Done>;
  /** `none` takes an accepted or rejected theme back to where the tagger left it. */
  decideTheme: (
    evidenceIds: Id[],
    themeId: string,
    decision: 'accept' | 'reject' | 'none',
  ) => Promise<Done>;
  setSubject: (evidenceIds: Id[], subject: Subject, companyId: Id | null) => Promise<Done>;
  setStance: (evidenceIds: Id[], stance: Stance) => Promise<Done>;
  gradeEvidence: (
    evidenceId: Id,
    grade: { reliability?: Reliability; credibility?: Credibility },
  ) => Promise<Done>;
  annotateEvidence: (evidenceId: Id, text: { soWhat?: string; note?: string }) => Promise<Done>;

  confirmPrice: (observationId: Id) => Promise<Done>;
  rejectPrice: (observationId: Id) => Promise<Done>;
  /** Keeps the reading, rejected, and adds the user's amount beside it. */
  correctPrice: (observationId: Id, money: Money) => Promise<Done>;

  createEntry: (entry: {
    studyId: Id;
    quadrant: Quadrant;
    statement: string;
    evidenceIds: Id[];
  }) => Promise<Done & { entryId: Id }>;
  updateEntry: (
    entryId: Id,
    patch: Partial<Pick<Entry, 'statement' | 'because' | 'therefore' | 'state'>>,
  ) => Promise<Done>;
  /** Moves an entry to a cell, before another entry or at the end. */
  moveEntry: (entryId: Id, quadrant: Quadrant, beforeEntryId: Id | null) => Promise<Done>;
  attachEvidence: (entryId: Id, evidenceId: Id, side: 'supports' | 'contradicts') => Promise<Done>;
  detachEvidence: (entryId: Id, evidenceId: Id) => Promise<Done>;
  removeEntry: (entryId: Id) => Promise<Done>;

  /** Opens the draft digest of a week, compiling one from the week's evidence when there is none. */
  prepareDigest: (studyId: Id, week: string, language: Language) => Promise<{ digestId: Id }>;
  /** Compiles the draft's candidates again, keeping what the user edited. */
  refreshDigest: (digestId: Id) => Promise<Done>;
  updateDigest: (
    digestId: Id,
    patch: Partial<
      Pick<Digest, 'subject' | 'introduction' | 'items' | 'hiddenSections' | 'language'>
    >,
  ) => Promise<Done>;
  /** Freezes the digest with the next number of the study. */
  issueDigest: (digestId: Id) => Promise<Done>;
  removeDigest: (digestId: Id) => Promise<Done>;

  setInterfaceLanguage: (language: Language | 'auto') => Promise<void>;
  setColourScheme: (scheme: 'auto' | 'light' | 'dark') => Promise<void>;

  /**
   * Puts the rows back as they were before an activity; without an id, the study's latest. Resolves to
   * what was undone, null when there was nothing to undo.
   */
  undo: (studyId: Id, activityId?: Id) => Promise<Undone | null>;
}

export const ActionsContext = createContext<Actions | null>(null);

/** The actions provided by the entrypoint. */
export function useActions(): Actions {
  const actions = use(ActionsContext);
  if (!actions) throw new Error('No ActionsContext above this component.');
  return actions;
}
