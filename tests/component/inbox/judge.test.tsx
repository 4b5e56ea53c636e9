import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openInbox, rowTexts, texts } from './open-inbox.tsx';

const logistics = 'Delivery, pick-up and logistics';
const proposed = /^Delivery, pick-up and logistics ?\(proposed\)/;

it('accepts the first proposal with 1 and shows it accepted', async () => {
  const { user, stored } = await openInbox();
  expect(screen.getByRole('button', { name: proposed })).toBeDefined();
  await user.keyboard('1');
  await screen.findByRole('button', { name: `Remove ${logistics}` });
  expect(screen.queryByRole('button', { name: proposed })).toBeNull();
  expect((await stored('delivery')).themeIds).toEqual(['delivery-logistics']);
});

it('leaves to each proposal the key it came with', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('1');
  await screen.findByRole('button', { name: `Remove ${logistics}` });
  await user.keyboard('2');
  await waitFor(async () =>
    expect((await stored('delivery')).themeIds).toEqual(['delivery-logistics', 'price-level']),
  );
});

it('says why a theme is proposed, and rejects it for good', async () => {
  const { user, stored } = await openInbox();
  expect(screen.getByText(/“Delivery”/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: `Reject ${logistics}` }));
  await waitFor(async () =>
    expect((await stored('delivery')).rejectedThemeIds).toEqual(['delivery-logistics']),
  );
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: `Reject ${logistics}` })).toBeNull(),
  );
});

it('adds a theme that was not proposed with T, by typing its name', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('t');
  const field = await screen.findByRole('combobox', { name: 'Add a theme' });
  expect(document.activeElement).toBe(field);
  await user.type(field, 'loyalty');
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(async () =>
    expect((await stored('delivery')).themeIds).toEqual(['loyalty-program']),
  );
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Add a theme' })).toBeNull());
  expect(rowTexts()).toHaveLength(3);
});

it('puts the field that adds a theme away with Escape', async () => {
  const { user } = await openInbox();
  await user.keyboard('t');
  await screen.findByRole('combobox', { name: 'Add a theme' });
  await user.keyboard('{Escape}{Escape}');
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Add a theme' })).toBeNull());
  await user.keyboard('j');
  await screen.findByRole('heading', { level: 2, name: texts.warranty });
});

it('goes through the readings with S', async () => {
  const { user, stored } = await openInbox();
  const stance = () =>
    within(screen.getByRole('radiogroup', { name: 'Reading' })).getByRole('radio', {
      checked: true,
    }).textContent;
  const seen = [stance()];
  for (const expected of ['favourable', 'unfavourable', 'unknown']) {
    await user.keyboard('s');
    await waitFor(async () => expect((await stored('delivery')).stance).toBe(expected));
    await waitFor(() => expect(stance()).not.toBe(seen.at(-1)));
    seen.push(stance());
  }
  expect(seen).toEqual(['? Not said', '▲ Favourable', '▼ Unfavourable', '? Not said']);
});

it('writes what it changes for us with N, silent while typing, kept on leaving', async () => {
  const { user, stored } = await openInbox();
  await user.keyboard('n');
  const field = screen.getByRole('textbox', { name: /What it changes for us/ });
  expect(document.activeElement).toBe(field);
  await user.keyboard('Exit z e j 1?');
  expect((field as HTMLTextAreaElement).value).toBe('Exit z e j 1?');
  expect(rowTexts()).toHaveLength(3);
  expect((await stored('delivery')).status).toBe('unsorted');
  await user.tab();
  await waitFor(async () => expect((await stored('delivery')).soWhat).toBe('Exit z e j 1?'));
});

it('leaves a field with Escape, and shows what undoing brings back', async () => {
  const { user, stored } = await openInbox();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What it changes/ });
  await user.keyboard('nFollow{Escape}');
  await waitFor(async () => expect((await stored('delivery')).soWhat).toBe('Follow'));
  await user.keyboard('z');
  await waitFor(() => expect(field.value).toBe(''));
  await user.keyboard('n{Escape}');
  expect((await stored('delivery')).soWhat).toBe('');
});

it('chooses whom it is about from C', async () => {
  const { user, stored, companies } = await openInbox();
  await user.keyboard('c');
  expect(document.activeElement?.textContent).toContain('Not said');
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('option', { name: /Nordis/ }));
  const nordis = companies.find(({ name }) => name === 'Nordis')!;
  await waitFor(async () =>
    expect(await stored('delivery')).toMatchObject({
      subject: 'competitor',
      companyId: nordis.id,
    }),
  );
});

it('opens the page with O only at an address of the web', async () => {
  const open = vi.spyOn(window, 'open').mockImplementation(() => null);
  const { user, database, studyId } = await openInbox();
  const page = {
    id: 'page-of-delivery',
    studyId,
    sourceId: 'source',
    companyId: null,
    title: 'Delivery',
    firstCapturedAt: '2026-11-02T09:00:00.000Z',
    lastCapturedAt: '2026-11-02T09:00:00.000Z',
    captureCount: 1,
    lastPrice: null,
    previousPrice: null,
    deletedAt: null,
  };
  await database.pages.put({ ...page, url: 'javascript:alert(1)' });
  const link = await screen.findByText('Delivery', { selector: 'a bdi' });
  expect(link.closest('a')?.hasAttribute('href')).toBe(false);
  await user.keyboard('o');
  expect(open).not.toHaveBeenCalled();
  await database.pages.put({ ...page, url: 'https://nordis.example/delivery' });
  await screen.findByRole('link', { name: 'Delivery' });
  await user.keyboard('o');
  expect(open).toHaveBeenCalledWith('https://nordis.example/delivery', '_blank', 'noreferrer');
  open.mockRestore();
});
