import type { PageInFront, PopupDoor } from '@/components/popup/door';
import type { Actions } from '@/lib/hooks/actions';
import {
  InvalidInputError,
  normaliseDomain,
  type Money,
  type OfferPrice,
  type PageOffer,
  type PageReading,
} from '@/lib/market';
import { compareDecimals } from '@/lib/pricing/decimal';
import { openShortcutSettings, shortcutOf } from '@/lib/platform/commands';
import { openDashboard } from '@/lib/platform/dashboard';
import { announce } from '@/lib/platform/messages';
import { openPanel } from '@/lib/platform/panel';
import { readTabOrAddress } from '@/lib/platform/read-tab';
import { requestPersistence } from '@/lib/platform/storage';
import type { TabReading } from '@/lib/platform/tab-reading';
import { activeTab } from '@/lib/platform/tabs';
import type { ServiceContext } from '@/lib/services/context';
import { describePage } from '@/lib/services/capture/describe-page';
import { currentPriceOf, mainOffer } from '@/lib/services/capture/main-offer';
import { readCopyHere } from '@/lib/services/capture/read-copy-here';
import { saveCapture } from '@/lib/services/capture/save-capture';
import { toSaveRequest } from '@/lib/services/capture/save-request';

/** Wires the popup to the browser and the services. */
export function openDoor(
  context: ServiceContext,
  actions: Actions,
  wakeJobs: () => void,
): PopupDoor {
  /** The whole reading of the page in front: its snapshot and anchors never go through the interface. */
  let read: TabReading | null = null;
  let windowId: number | null = null;

  const close = () => window.close();
  return {
    async readPage() {
      const tab = await activeTab();
      if (!tab) return null;
      windowId = tab.windowId;
      void announce('tab/granted', { tabId: tab.id });
      read = await readTabOrAddress(tab, readCopyHere);
      return read && pageInFront(read);
    },
    async describe(studyId, url) {
      const { company, saved } = await describePage(context, studyId, url);
      return { companyId: company?.id ?? null, saved };
    },
    async proposeThemes(page, language) {
      // Half a megabyte of lexicon: fetched once the form is on screen.
      const { proposeThemes } = await import('./propose-themes.ts');
      return proposeThemes(page, language);
    },
    async save(_page, { quoted, price, ...request }) {
      if (!read) throw new InvalidInputError('No page was read.');
      const gesture = {
        ...request,
        origin: 'popup' as const,
        quote: quoted && read.selection.text ? read.selection : null,
        correctedPrice: price,
      };
      const saved = await saveCapture(context, toSaveRequest(read, gesture));
      wakeJobs();
      // Asked once there is something worth keeping; a refusal changes nothing to the save.
      void requestPersistence().catch(() => undefined);
      return saved;
    },
    undo: async (studyId, activityId) => {
      await actions.undo(studyId, activityId);
    },
    shortcut: () => shortcutOf('save-page'),
    assignShortcut: () => void openShortcutSettings().then(close),
    openPanel() {
      if (windowId !== null) void openPanel(windowId).then(close);
    },
    openDashboard: (route) => void openDashboard(route).then(close),
    close,
  };
}

/** What the page's other source says, when it contradicts the price retained. */
function disputedPrice({ agreement, prices }: PageOffer, retained: OfferPrice): Money | null {
  if (agreement !== 'disagree') return null;
  const other = prices.find(
    ({ role, amount }) => role === retained.role && compareDecimals(amount, retained.amount) !== 0,
  );
  return other ? { amount: other.amount, currency: other.currency } : null;
}

const pricedOffers = ({ offers }: PageReading): PageInFront['offers'] =>
  offers.flatMap((offer) => {
    const price = currentPriceOf(offer);
    if (!price) return [];
    const { amount, currency, period } = price;
    return [{ name: offer.name, amount, currency, period }];
  });

function pageInFront({ reading, selection }: TabReading): PageInFront {
  const offer = mainOffer(reading);
  const price = offer && currentPriceOf(offer);
  return {
    url: reading.url,
    title: reading.title,
    domain: normaliseDomain(reading.url) ?? '',
    reading,
    selection: selection.text,
    price: price && { amount: price.amount, currency: price.currency },
    disputed: offer && price && disputedPrice(offer, price),
    offers: offer ? [] : pricedOffers(reading),
  };
}
