import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ItemList, useShortcuts } from '@/components/ui';
import { renderUi } from './render-ui.tsx';

const items = ['Alpha', 'Echo', 'Tango'].map((name) => ({ id: name.toLowerCase(), name }));

function Inbox({ onOpen, retain }: { onOpen?: (id: string) => void; retain?: () => void }) {
  const [ids, setIds] = useState(['alpha']);
  useShortcuts([
    { keys: 'E', label: 'Retain', run: () => retain?.() },
    { keys: 'J', label: 'Next', run: () => setIds(['tango']) },
  ]);
  return (
    <>
      <ItemList
        label="To sort"
        items={items}
        idOf={(item) => item.id}
        nameOf={(item) => item.name}
        selectedIds={ids}
        onSelect={setIds}
        isMultiple
        onOpen={onOpen}
      >
        {(item) => item.name}
      </ItemList>
      <p>chosen: {ids.join(' ')}</p>
    </>
  );
}

it('moves with the arrows, extends with Shift and opens with Enter', async () => {
  const onOpen = vi.fn<(id: string) => void>();
  renderUi(<Inbox onOpen={onOpen} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText('chosen: echo')).toBeTruthy();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(screen.getByText('chosen: echo tango')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith('tango');
});

it('leaves letters to the shortcuts of the screen while a row has the focus', async () => {
  const retain = vi.fn<() => void>();
  renderUi(<Inbox retain={retain} />);
  await userEvent.tab();
  const focused = document.activeElement;
  await userEvent.keyboard('e');
  expect(retain).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(focused);
  expect(screen.getByText('chosen: alpha')).toBeTruthy();
});

it('brings into view the row the screen selects', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  renderUi(<Inbox />);
  scroll.mockClear();
  await userEvent.keyboard('j');
  expect(screen.getByRole('row', { name: 'Tango' }).getAttribute('aria-selected')).toBe('true');
  expect(scroll.mock.contexts).toContain(screen.getByRole('row', { name: 'Tango' }));
});
