import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { EvidenceScreen } from '@/components/evidence/evidence-screen';
import { renderScreen } from '../render-screen.tsx';
import { DAY, openStudy, type OpenStudy } from '../study-fixture.ts';
import { readingOf } from '../../unit/services/market-builders.ts';

/** Two versions of a page whose text changed, and the evidence of the last one kept. */
async function openVersions() {
  const open = await openStudy();
  const text = (years: string) =>
    `The Fjord bottle keeps drinks cold for a day.\n\nThe warranty lasts ${years} years. Returns are free for thirty days.`;
  const save = async (years: string) => {
    await open.save(open.studyId, {
      reading: readingOf({ text: text(years) }),
      quote: `The warranty lasts ${years} years.`,
    });
    await open.runJobs();
    open.pass(DAY);
  };
  await save('two');
  await save('five');
  const quotes = await open.database.evidence
    .where({ studyId: open.studyId })
    .filter(({ kind }) => kind === 'quote')
    .sortBy('capturedAt');
  const evidence = quotes.at(-1)!;
  await open.actions.triage([evidence.id], 'retained');
  return { ...open, evidence };
}

async function show(open: OpenStudy, evidenceId: string) {
  const view = renderScreen(open, <Route path="/evidence/:id?" component={EvidenceScreen} />, {
    path: `/evidence/${evidenceId}`,
  });
  const detail = await screen.findByRole('complementary', { name: 'Evidence' });
  await within(detail).findByRole('heading', { name: 'Versions of the page' });
  return { ...view, detail };
}

it('compares a version with the one before, word by word', async () => {
  const open = await openVersions();
  const { user, detail } = await show(open, open.evidence.id);
  await within(detail).findByText('Version 2');
  expect(within(detail).getByText('First version: nothing to compare with.')).toBeDefined();
  const compare = within(detail).getByRole('button', { name: /Compare with the version before/ });
  await user.click(compare);
  await within(detail).findByText('two', { selector: 'del' });
  expect(within(detail).getByText('five', { selector: 'ins' })).toBeDefined();
  await user.click(compare);
  expect(detail.querySelector('del, ins')).toBeNull();
});

it('shows the saved text with the excerpt marked', async () => {
  const open = await openVersions();
  const { user, detail } = await show(open, open.evidence.id);
  await user.click(within(detail).getByRole('button', { name: 'Saved text' }));
  const text = await within(detail).findByRole('region', { name: 'Saved text' });
  expect(text.querySelector('mark')?.textContent).toBe(open.evidence.text);
});

it('names the statements that rest on it', async () => {
  const open = await openVersions();
  const { detail } = await show(open, open.evidence.id);
  await within(detail).findByText('In no statement yet.');
  await open.actions.createEntry({
    studyId: open.studyId,
    quadrant: 'threat',
    statement: 'Nordis outlasts us.',
    evidenceIds: [open.evidence.id],
  });
  const used = await within(detail).findByRole('link', { name: 'Nordis outlasts us.' });
  expect(used.closest('li')?.textContent).toContain('Threat');
});

it('links to the page, and never to anything but the web', async () => {
  const open = await openVersions();
  const { detail } = await show(open, open.evidence.id);
  const link = await within(detail).findByRole('link', { name: 'Gourde Fjord 500 ml' });
  expect(link.getAttribute('href')).toBe('https://www.nordis.example/produits/fjord-500');
  expect(link.getAttribute('rel')).toBe('noreferrer');
  await open.database.pages.update(open.evidence.pageId, { url: 'javascript:alert(1)' });
  await expect
    .poll(() => within(detail).queryByRole('link', { name: 'Gourde Fjord 500 ml' }))
    .toBeNull();
  expect(within(detail).getByText('Gourde Fjord 500 ml')).toBeDefined();
});
