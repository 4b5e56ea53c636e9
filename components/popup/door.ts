import { createContext, use } from 'react';
import type { Id, Instant, Language, Money, PageReading, PricePeriod } from '@/lib/market';

/** The page in front of the user, read once when the popup opens. */
export interface PageInFront {
  url: string;
  title: string;
  /** Host without `www.`; empty when the address is no website's. */
  domain: string;
  reading: PageReading;
  /** The user's selection, verbatim; empty without one. */
  selection: string;
  /** What a visitor would pay today, as read; null when the page shows no price. */
  price: Money | null;
  /** Another amount the page gives for the same offer, where its sources disagree; null otherwise. */
  disputed: Money | null;
  /** The priced offers of a plan grid or a list, which has no single price; empty otherwise. */
  offers: PricedOffer[];
}

/** One offer among those of a page. */
export interface PricedOffer extends Money {
  name: string;
  period: PricePeriod | null;
}

/** What the study already holds of the page. */
export interface KnownPage {
  versions: number;
  lastCapturedAt: Instant;
  lastPrice: Money | null;
  previousPrice: Money | null;
}

/** What the study knows of an address, saved before or not. */
export interface PageDescription {
  companyId: Id | null;
  saved: KnownPage | null;
}

/** A theme the tagger proposes, with the words of the page that made it. */
export interface ThemeProposal {
  themeId: string;
  label: string;
  definition: string;
  cues: string[];
}

/** What the user asks to keep. */
export interface SaveRequest {
  studyId: Id;
  /** The company the user chose; left out, it is recognised by the address. */
  companyId: Id | null | undefined;
  note: string;
  /** Whether the selection is kept as a quote. */
  quoted: boolean;
  themeIds: string[];
  /** The user's correction of the price; null keeps what was read. */
  price: Money | null;
}

/** A save whose transaction is completed. */
export interface SavedCapture {
  activityId: Id;
  version: number;
  /** True when the same page was saved a moment ago: nothing was written, so nothing can be undone. */
  repeated: boolean;
}

/** What the popup asks of the browser and of the services; wired by its entrypoint. */
export interface PopupDoor {
  /** The page in the active tab; null when the window shows none. Never rejects for an unreadable page. */
  readPage: () => Promise<PageInFront | null>;
  describe: (studyId: Id, url: string) => Promise<PageDescription>;
  proposeThemes: (page: PageInFront, language: Language) => Promise<ThemeProposal[]>;
  /** Resolves once the write is durable. Rejects with a `VigieError` that says what is safe. */
  save: (page: PageInFront, request: SaveRequest) => Promise<SavedCapture>;
  undo: (studyId: Id, activityId: Id) => Promise<void>;
  /** The keys that save without the popup; empty when the browser did not assign them. */
  shortcut: () => Promise<string>;
  assignShortcut: () => void;
  openPanel: () => void;
  openDashboard: (route: '/' | '/inbox') => void;
  close: () => void;
}

export const PopupDoorContext = createContext<PopupDoor | null>(null);

/** The door provided by the entrypoint. */
export function usePopupDoor(): PopupDoor {
  const door = use(PopupDoorContext);
  if (!door) throw new Error('No PopupDoorContext above this component.');
  return door;
}
