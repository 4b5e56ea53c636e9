import { screen } from '@testing-library/react';
import { InboxScreen } from '@/components/inbox/inbox-screen';
import type { Id } from '@/lib/market';
import { renderScreen } from '../render-screen.tsx';
import { openStudy, suggestion, writeEvidence } from '../study-fixture.ts';

export const texts = {
  delivery: 'Delivery is free from 40 euros.',
  warranty: 'The warranty now lasts five years.',
  launch: 'A new one-litre bottle is out.',
};

/** An inbox of three rows, on screen, the first one in the detail pane. */
export async function openInbox() {
  const open = await openStudy();
  await writeEvidence(open, [
    {
      id: 'delivery',
      text: texts.delivery,
      suggestions: [
        suggestion('delivery-logistics', 'Delivery', 3),
        suggestion('price-level', '40 euros', 2),
        suggestion('promotion-offers', 'free', 1),
      ],
    },
    { id: 'warranty', text: texts.warranty },
    { id: 'launch', text: texts.launch },
  ]);
  const view = renderScreen(open, <InboxScreen />, { path: '/inbox' });
  await screen.findByRole('heading', { name: texts.delivery });
  const stored = async (id: Id) => {
    const row = await open.database.evidence.get(id);
    if (!row) throw new Error(`There is no evidence ${id}.`);
    return row;
  };
  return { ...open, ...view, stored };
}

/** The text of the rows, in order. */
export const rowTexts = () =>
  screen.queryAllByRole('row').map((row) => row.getAttribute('aria-label'));

/** The title of the evidence in the detail pane. */
export const inFront = () => screen.getByRole('heading', { level: 2 }).textContent;

/** Resolves once this evidence is in the detail pane. */
export const untilInFront = (title: string) =>
  screen.findByRole('heading', { level: 2, name: title });
