import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Popup } from '@/components/popup/popup';
import { PopupDoorContext, type PageInFront, type PopupDoor } from '@/components/popup/door';
import { ActionsContext, type Actions } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { LocaleProvider } from '@/lib/hooks/locale';
import type { Studies } from '@/lib/hooks/studies';
import type { Company, Language, PageReading, Study } from '@/lib/market';
import { addressOnly } from '@/lib/platform/tab-reading';

export const NOW = '2026-11-25T10:00:00.000Z';

export const study = (id: string, name: string): Study => ({
  id,
  name,
  kind: 'own',
  client: '',
  product: '',
  market: '',
  area: '',
  problem: '',
  horizon: '',
  decision: '',
  language: 'en',
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
});

export const rival: Company = {
  id: 'nordflask',
  studyId: 'bottles',
  name: 'NordFlask',
  relation: 'direct',
  domains: ['nordflask.example'],
  aliases: [],
  colour: 1,
  createdAt: NOW,
  deletedAt: null,
};

export const oneStudy: Studies = {
  studies: [study('bottles', 'Bottles')],
  current: { study: study('bottles', 'Bottles'), companies: [rival] },
};

/** A page as the popup gets it; readings are those of an ordinary product page. */
export function page(
  patch: Partial<Omit<PageInFront, 'reading'>> & { reading?: Partial<PageReading> } = {},
): PageInFront {
  const url = patch.url ?? 'https://nordflask.example/bottle';
  const title = patch.title ?? 'Insulated bottle 500 ml';
  return {
    url,
    title,
    domain: 'nordflask.example',
    selection: '',
    price: { amount: '35.00', currency: 'EUR' },
    disputed: null,
    offers: [],
    ...patch,
    reading: { ...addressOnly(url, title, '').reading, outcome: 'ok', ...patch.reading },
  };
}

/** A door where everything goes well, with what a test changes. */
export function openDoor(patch: Partial<PopupDoor> = {}): PopupDoor {
  return {
    readPage: vi.fn<PopupDoor['readPage']>(async () => page()),
    describe: vi.fn<PopupDoor['describe']>(async () => ({ companyId: null, saved: null })),
    proposeThemes: vi.fn<PopupDoor['proposeThemes']>(async () => [
      { themeId: 'price-level', label: 'Price', definition: 'What it costs.', cues: ['35 €'] },
      { themeId: 'promotion', label: 'Promotion', definition: 'Offers.', cues: ['sale', 'code'] },
      { themeId: 'product', label: 'Product', definition: 'The range.', cues: ['500 ml'] },
    ]),
    save: vi.fn<PopupDoor['save']>(async () => ({
      activityId: 'activity',
      version: 1,
      repeated: false,
    })),
    undo: vi.fn<PopupDoor['undo']>(async () => undefined),
    shortcut: vi.fn<PopupDoor['shortcut']>(async () => 'Alt+Shift+S'),
    assignShortcut: vi.fn<PopupDoor['assignShortcut']>(),
    openPanel: vi.fn<PopupDoor['openPanel']>(),
    openDashboard: vi.fn<PopupDoor['openDashboard']>(),
    close: vi.fn<PopupDoor['close']>(),
    ...patch,
  };
}

/** Shows the popup as its entrypoint does. */
export function renderPopup({
  door = openDoor(),
  studies = oneStudy,
  language = 'en',
  actions = {},
}: {
  door?: PopupDoor;
  studies?: Studies;
  language?: Language;
  actions?: Partial<Actions>;
} = {}) {
  const user = userEvent.setup();
  const view = render(
    <LocaleProvider language={language}>
      <ClockContext value={() => new Date(NOW)}>
        <ActionsContext value={actions as Actions}>
          <PopupDoorContext value={door}>
            <Popup studies={studies} />
          </PopupDoorContext>
        </ActionsContext>
      </ClockContext>
    </LocaleProvider>,
  );
  return { user, ...view };
}
