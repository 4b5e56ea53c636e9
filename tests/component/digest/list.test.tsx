import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import { draftOf, openStudy, showDigests, THREE, writeEvidence } from './open-digest.tsx';

it('says what a digest is drawn from before there is one, and prepares it for the week with evidence', async () => {
  const open = await openStudy();
  await writeEvidence(open, THREE);
  open.pass(7 * 86_400_000);
  const { user } = showDigests(open, null);
  await screen.findByText('No digest yet');
  // The first week with something to tell, not the empty one that has just begun.
  await user.click(screen.getByRole('button', { name: /W45.+Week/ }));
  expect(screen.getAllByRole('option')).toHaveLength(8);
  expect(screen.getByRole('option', { name: /W46/ }).textContent).toContain('nothing captured');
  expect(screen.getByRole('option', { name: /W45/ }).textContent).toContain('3 kept');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Prepare the digest' }));
  await screen.findByRole('heading', { level: 1, name: /^W45/ });
  expect(screen.getAllByRole('textbox', { name: 'Headline' })).toHaveLength(3);
});

it('lists issued digests with their number and date, and opens the draft there is', async () => {
  const open = await openStudy();
  const first = await draftOf(open);
  await open.actions.issueDigest(first.id);
  await open.actions.prepareDigest(open.studyId, '2026-W44', 'fr');
  const { user, container } = showDigests(open, null);
  const list = await screen.findByRole('region', { name: 'Digests of this study' });
  const [issued, draft] = within(list).getAllByRole('listitem');
  expect(issued?.textContent).toMatch(/No\. 1.+3 lines.+issued on 2 Nov 2026/);
  expect(draft?.textContent).toMatch(/Draft.+W44.+Français.*edited/);
  expect(await violationsIn(container)).toEqual([]);
  await user.click(within(draft!).getByRole('link'));
  await screen.findByRole('heading', { level: 1, name: /W44/ });
});

it('a week without evidence says what to do and is refused', async () => {
  const open = await openStudy();
  const { user } = showDigests(open, null);
  await user.click(await screen.findByRole('button', { name: 'Prepare the digest' }));
  await screen.findByText(/No evidence was captured this week/);
  await user.click(screen.getByRole('button', { name: /^Issue/ }));
  expect(await screen.findAllByText('Nothing to tell about this week')).toHaveLength(2);
  const [digest] = await open.database.digests.toArray();
  expect(digest?.number).toBeNull();
  // Evidence that comes later is found by a refresh.
  await writeEvidence(open, THREE);
  await user.click(screen.getByRole('button', { name: 'Refresh candidates' }));
  expect(await screen.findAllByRole('textbox', { name: 'Headline' })).toHaveLength(3);
});

it('a digest of another study is not shown', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  await open.actions.createStudy({ ...open.study, name: 'Other' }, []);
  showDigests(open, digest.id);
  await screen.findByText('This digest is not here');
  expect(screen.queryByText(digest.subject)).toBeNull();
});
