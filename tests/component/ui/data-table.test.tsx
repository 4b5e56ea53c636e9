import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DataTable, type TableColumn } from '@/components/ui';
import { violationsIn } from './axe.ts';
import { renderUi } from './render-ui.tsx';

interface Line {
  id: string;
  company: string;
  price: number | null;
}

const lines: Line[] = [
  { id: 'a', company: 'Échappée', price: 27.9 },
  { id: 'b', company: 'Zénith', price: null },
  { id: 'c', company: 'Alpéo', price: 101 },
];
const columns: TableColumn<Line>[] = [
  { id: 'company', label: 'Company', render: (row) => row.company, sortBy: (row) => row.company },
  {
    id: 'price',
    label: 'Price',
    isNumeric: true,
    render: (row) => row.price ?? 'unknown',
    sortBy: (row) => row.price,
  },
];

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

function Screen({ onOpen }: { onOpen?: (id: string) => void }) {
  const [ids, setIds] = useState<string[]>([]);
  return (
    <>
      <DataTable
        label="Prices"
        columns={columns}
        rows={lines}
        idOf={(row) => row.id}
        nameOf={(row) => row.company}
        selectedIds={ids}
        onSelect={setIds}
        onOpen={onOpen}
      />
      <p>chosen: {ids.join(' ')}</p>
    </>
  );
}

it('sorts text by the language and numbers by value, what is unknown last both ways', async () => {
  renderUi(<Screen />, { language: 'fr' });
  expect(names()).toEqual(['Échappée', 'Zénith', 'Alpéo']);
  await userEvent.click(screen.getByRole('columnheader', { name: 'Company' }));
  expect(names()).toEqual(['Alpéo', 'Échappée', 'Zénith']);
  const price = screen.getByRole('columnheader', { name: 'Price' });
  await userEvent.click(price);
  expect(names()).toEqual(['Échappée', 'Alpéo', 'Zénith']);
  expect(price.getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(price);
  expect(names()).toEqual(['Alpéo', 'Échappée', 'Zénith']);
  expect(price.getAttribute('aria-sort')).toBe('descending');
});

it('selects by box, and all at once', async () => {
  renderUi(<Screen />);
  const row = screen.getByRole('row', { name: /Zénith/ });
  await userEvent.click(within(row).getByRole('checkbox'));
  expect(screen.getByText('chosen: b')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select All' }));
  expect(screen.getByText('chosen: a b c')).toBeTruthy();
});

it('opens the row that has the focus with Enter', async () => {
  const onOpen = vi.fn<(id: string) => void>();
  renderUi(<Screen onOpen={onOpen} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenCalledTimes(1);
});

it('breaks no accessibility rule', async () => {
  renderUi(<Screen />);
  expect(await violationsIn(screen.getByRole('grid', { name: 'Prices' }))).toEqual([]);
});
