import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Actions } from '@/lib/hooks/actions';
import { openDoor, oneStudy, page, renderPopup, study } from './render-popup.tsx';

const saveButton = () => screen.findByRole('button', { name: /^Save/ });

describe('an ordinary page', () => {
  test('is ready to be saved by Enter: title, site, company, price, and the focus on Save', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    await screen.findByRole('heading', { name: 'Insulated bottle 500 ml' });
    screen.getByText('nordflask.example');
    expect(screen.getByRole('combobox', { name: 'Company' })).toHaveProperty('value', 'nordflask');
    screen.getByText('€35.00');
    const save = await saveButton();
    await waitFor(() => expect(document.activeElement).toBe(save));
    await user.keyboard('{Enter}');
    expect(door.save).toHaveBeenCalledWith(expect.anything(), {
      studyId: 'bottles',
      companyId: undefined,
      note: '',
      quoted: false,
      themeIds: [],
      price: null,
    });
  });

  test('keys 1 to 3 accept and withdraw proposals, except while typing a note', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    const promotion = await screen.findByRole('button', { name: /^Promotion/ });
    expect(promotion).toHaveProperty('ariaPressed', 'false');
    expect(promotion.title).toContain('sale, code');
    await user.keyboard('213');
    await user.keyboard('3');
    expect(promotion).toHaveProperty('ariaPressed', 'true');
    await user.type(screen.getByRole('textbox', { name: /^Note/ }), '2 for 1');
    expect(promotion).toHaveProperty('ariaPressed', 'true');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(door.save).toHaveBeenCalledOnce());
    expect(door.save).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ themeIds: ['promotion', 'price-level'], note: '2 for 1' }),
    );
  });

  test('Enter inside the note is a new line, not a save', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    const note = await screen.findByRole('textbox', { name: /^Note/ });
    await user.type(note, 'one{Enter}two');
    expect(note).toHaveProperty('value', 'one\ntwo');
    expect(door.save).not.toHaveBeenCalled();
  });

  test('a price typed and not yet kept is saved with the page all the same', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    await user.click(await screen.findByRole('button', { name: 'Correct' }));
    const amount = screen.getByRole('textbox', { name: 'Amount' });
    await user.clear(amount);
    await user.type(amount, '29,90');
    await user.click(await saveButton());
    expect(door.save).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ price: { amount: '29.90', currency: 'EUR' } }),
    );
  });

  test('a corrected price is sent as an exact decimal; a slip is refused with words', async () => {
    const door = openDoor();
    const { user } = renderPopup({ door });
    await user.click(await screen.findByRole('button', { name: 'Correct' }));
    const amount = screen.getByRole('textbox', { name: 'Amount' });
    await user.clear(amount);
    await user.type(amount, '1.299,00{Enter}');
    screen.getByText('Type an amount such as 29.90.');
    await user.clear(amount);
    await user.type(amount, '0{Enter}');
    screen.getByText(/^Zero is no price/);
    await user.clear(amount);
    await user.type(amount, '12,3456{Enter}');
    screen.getByText('This currency has fewer decimals.');
    await user.clear(amount);
    await user.type(amount, '1 299,90{Enter}');
    screen.getByText('€1,299.90');
    expect(door.save).not.toHaveBeenCalled();
    await user.click(await saveButton());
    expect(door.save).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ price: { amount: '1299.90', currency: 'EUR' } }),
    );
  });

  test('a selection is quoted verbatim and can be left out', async () => {
    const door = openDoor({ readPage: async () => page({ selection: 'Keeps cold for 24 h' }) });
    const { user } = renderPopup({ door });
    await screen.findByText('Keeps cold for 24 h');
    await user.click(screen.getByRole('checkbox', { name: /selection/ }));
    await user.click(await saveButton());
    expect(door.save).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ quoted: false }),
    );
  });

  test('an untracked site can be added as a competitor on the spot, and is then chosen', async () => {
    const addCompany = vi.fn<Actions['addCompany']>(async () => ({
      activityId: 'a',
      companyId: 'nordflask',
    }));
    const door = openDoor({
      readPage: async () => page({ url: 'https://other.example/', domain: 'other.example' }),
    });
    const { user } = renderPopup({ door, actions: { addCompany } });
    await screen.findByText(/other.example is not the site/);
    await user.click(screen.getByRole('button', { name: /Add other.example/ }));
    expect(addCompany).toHaveBeenCalledWith(
      'bottles',
      expect.objectContaining({ relation: 'direct', domains: ['other.example'] }),
    );
    expect(screen.getByRole('combobox', { name: 'Company' })).toHaveProperty('value', 'nordflask');
  });

  test('with several studies, the page can go to another', async () => {
    const selectStudy = vi.fn<Actions['selectStudy']>(async () => undefined);
    const studies = { ...oneStudy, studies: [...oneStudy.studies, study('shoes', 'Shoes')] };
    const { user } = renderPopup({ studies, actions: { selectStudy } });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Study' }), 'Shoes');
    expect(selectStudy).toHaveBeenCalledWith('shoes');
  });
});

test('a page saved before says when, how many times, and what the price did', async () => {
  const door = openDoor({
    describe: async () => ({
      companyId: 'nordflask',
      saved: {
        versions: 3,
        lastCapturedAt: '2026-11-11T09:00:00.000Z',
        previousPrice: { amount: '31.00', currency: 'EUR' },
        lastPrice: { amount: '29.00', currency: 'EUR' },
      },
    }),
  });
  const { user } = renderPopup({ door });
  expect((await screen.findByText(/3 versions, last on 11 Nov 2026/)).textContent).toContain(
    '€31.00 → €29.00',
  );
  expect(screen.getByText(/\+20.7/).textContent).toContain('▲ +20.7% since 11 Nov 2026');
  screen.getByRole('button', { name: /New version/ });
  await user.click(screen.getByRole('button', { name: 'See' }));
  expect(door.openPanel).toHaveBeenCalledOnce();
});

test('captured text is text: markup in a title neither runs nor renders', async () => {
  const title = '<img src=x onerror="globalThis.hacked=1"><b>Bottle</b>';
  const door = openDoor({
    readPage: async () => page({ title, selection: '<script>globalThis.hacked=1</script>' }),
  });
  const { container } = renderPopup({ door });
  const heading = await screen.findByRole('heading', { level: 2 });
  expect(heading.textContent).toContain(title);
  expect(within(heading).queryByText('Bottle')).toBeNull();
  expect(container.querySelector('img, script, b')).toBeNull();
  expect(globalThis).not.toHaveProperty('hacked');
});
