import type { Id } from '@/lib/market';

/** The page of the active tab as the browser lets the extension see it. */
export type ActivePage =
  /** Still asking the browser. */
  | { kind: 'loading' }
  /** The browser hides the address of this tab. */
  | { kind: 'hidden' }
  | {
      kind: 'page';
      /** Normalised: what the page is filed under. */
      address: string;
      title: string;
    };

/** What saving from the panel came to. */
export type PanelSave = { kind: 'saved'; version: number; captureId: Id } | { kind: 'needs-click' };

/** What the entrypoint wires to the browser. */
export interface PanelBrowser {
  page: ActivePage;
  /** Reads the active tab and saves it; rejects with a `VigieError`. */
  save: () => Promise<PanelSave>;
  /** Asks the browser to show the addresses of tabs; resolves to the user's answer. */
  askToFollow: () => Promise<boolean>;
  openDashboard: (route: string) => void;
}
