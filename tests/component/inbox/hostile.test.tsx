import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InboxScreen } from '@/components/inbox/inbox-screen';
import { renderScreen } from '../render-screen.tsx';
import {
  companyInputs,
  openStudy,
  saveFjord,
  suggestion,
  writeEvidence,
} from '../study-fixture.ts';

const markup = '<img src=x onerror="window.hostile=1"><b>bold</b>';

it('shows whatever a page said as text', async () => {
  const open = await openStudy({}, [
    ...companyInputs,
    { name: `Rival ${markup}`, relation: 'direct', domains: [], aliases: [] },
  ]);
  const rival = open.companies.find(({ name }) => name.startsWith('Rival'))!;
  const now = open.clock().toISOString();
  await open.database.pages.put({
    id: 'hostile-page',
    studyId: open.studyId,
    sourceId: 'source',
    companyId: rival.id,
    url: 'https://rival.example/',
    title: `Title ${markup}`,
    firstCapturedAt: now,
    lastCapturedAt: now,
    captureCount: 1,
    lastPrice: null,
    previousPrice: null,
    deletedAt: null,
  });
  await writeEvidence(open, [
    {
      id: 'hostile',
      text: `Excerpt ${markup}`,
      pageId: 'hostile-page',
      companyId: rival.id,
      subject: 'competitor',
      suggestions: [suggestion('price-level', `Cue ${markup}`)],
    },
  ]);
  renderScreen(open, <InboxScreen />, { path: '/inbox' });
  await screen.findByRole('heading', { name: `Excerpt ${markup}` });
  expect(screen.getByRole('link', { name: `Title ${markup}` })).toBeDefined();
  expect(screen.getAllByText(`Rival ${markup}`).length).toBeGreaterThan(0);
  expect(screen.getByText(`“Cue ${markup}”`)).toBeDefined();
  expect(document.querySelector('img, b, script')).toBeNull();
});

it('shows the old price beside the new one', async () => {
  const open = await openStudy();
  await saveFjord(open, '29.00', '35.00');
  renderScreen(open, <InboxScreen />, { path: '/inbox' });
  await screen.findByRole('heading', {
    name: 'Gourde Fjord 500 ml: price went from €29.00 to €35.00',
  });
  expect(screen.getByText('€29.00', { selector: 'del' })).toBeDefined();
  expect(screen.getByText('€35.00', { selector: 'ins' })).toBeDefined();
  expect(screen.getByText(/20\.7/)).toBeDefined();
});

it('says how evidence arrives when nothing was saved yet', async () => {
  renderScreen(await openStudy(), <InboxScreen />, { path: '/inbox' });
  await screen.findByText('Nothing to sort');
  expect(screen.getByText(/Save a page with the toolbar button/)).toBeDefined();
});
