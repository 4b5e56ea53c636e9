import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { violationsIn } from '../ui/axe.ts';
import {
  draftOf,
  kept,
  openStudy,
  previewWith,
  showDigests,
  stored,
  untilStored,
} from './open-digest.tsx';

const checks = () => screen.findByRole('region', { name: 'Before you issue' });

describe('before it goes out', () => {
  it('says what is missing, each point leading to its field, until nothing is', async () => {
    const open = await openStudy();
    const digest = await draftOf(open, [
      kept('one', 'Glass comes back.', { soWhat: 'We sell it.' }),
    ]);
    const { user } = showDigests(open, digest.id);
    const region = await checks();
    expect(within(region).getByText('1 point')).toBeDefined();
    await user.click(within(region).getByRole('button', { name: 'Propose an action' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Action' }));
    await user.keyboard('Nothing, because it is ours already');
    await user.tab();
    await within(region).findByText(/Nothing to mend/);
    expect(within(region).getByText(/of 400 words · 1 min read/)).toBeDefined();
  });

  it('asks for a subject and leads to it', async () => {
    const open = await openStudy();
    const digest = await draftOf(open);
    const { user } = showDigests(open, digest.id);
    await user.clear(await screen.findByRole('textbox', { name: 'Subject' }));
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'The subject is empty.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Subject' }));
  });

  it('refuses a digest with no line, and a line whose evidence is gone', async () => {
    const open = await openStudy();
    const digest = await draftOf(open, [kept('one', 'Glass comes back.')]);
    const { user } = showDigests(open, digest.id);
    await user.click(await screen.findByRole('checkbox', { name: /^Include/ }));
    await screen.findByRole('button', { name: 'No line is in the digest: tick at least one.' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/cannot be issued yet/);

    await user.click(screen.getByRole('checkbox', { name: /^Include/ }));
    const now = open.clock().toISOString();
    await open.database.evidence.update('one', { deletedAt: now });
    await screen.findByText('No evidence left');
    await user.click(screen.getByRole('button', { name: /^Issue/ }));
    expect(within(await checks()).getByRole('button', { name: 'No evidence' })).toBe(
      document.activeElement,
    );
    expect((await stored(open, digest.id)).number).toBeNull();
  });
});

describe('once issued', () => {
  it('has its number and date, keeps what was being typed, and takes no edit', async () => {
    const open = await openStudy();
    const digest = await draftOf(open);
    const { user } = showDigests(open, digest.id);
    const introduction = await screen.findByRole('textbox', { name: 'Introduction' });
    await user.type(introduction, 'A calm week.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/Digest no\. 1, issued on 2 Nov 2026\. It is frozen/);
    const issued = await untilStored(open, digest.id, ({ number }) => number === 1);
    expect(issued.introduction).toBe('A calm week.');
    expect(screen.getByText('A calm week.')).toBeDefined();
    for (const role of ['textbox', 'checkbox', 'radio']) {
      expect(screen.queryByRole(role)).toBeNull();
    }
    expect(screen.queryByRole('button', { name: /^Issue/ })).toBeNull();
    await previewWith('Weekly digest no. 1');
    expect(await violationsIn(screen.getByRole('region', { name: 'In the digest' }))).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: /^Issue/ });
  });

  it('each line leads to its evidence', async () => {
    const open = await openStudy();
    const digest = await draftOf(open);
    await open.actions.issueDigest(digest.id);
    const { user } = showDigests(open, digest.id);
    await user.click(await screen.findByRole('link', { name: /^Glass bottles come back/ }));
    expect(window.location.hash).toBe('#/evidence/glass');
  });
});

it('exports what is on screen, the field being typed in included', async () => {
  const open = await openStudy();
  const digest = await draftOf(open);
  const { user, download } = showDigests(open, digest.id);
  await user.type(await screen.findByRole('textbox', { name: 'Introduction' }), 'Typed just now.');
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: /Markdown/ }));
  await waitFor(() => expect(download).toHaveBeenCalledOnce());
  const file = download.mock.calls[0]![0];
  expect(file.name).toMatch(/2026-W45.*\.md$/);
  expect(file.content).toContain('Typed just now.');
});

it('shows whatever a page said as text, in the lines and in the preview', async () => {
  const markup = '<img src=x onerror="window.hostile=1"><b>bold</b>';
  const open = await openStudy();
  const digest = await draftOf(open, [
    kept('told', `Told ${markup} in the morning by a shop of Paris`),
    kept('left', `Left out ${markup}`, { status: 'unsorted', companyId: open.companies[0]!.id }),
  ]);
  showDigests(open, digest.id, 'fr');
  await screen.findByDisplayValue(new RegExp('^Told <img'));
  expect(screen.getByRole('checkbox', { name: new RegExp('Left out <img') })).toBeDefined();
  const preview = await previewWith(`Told ${markup}`);
  for (const page of [document, preview]) {
    expect(page.querySelector('img, b, script')).toBeNull();
  }
});
