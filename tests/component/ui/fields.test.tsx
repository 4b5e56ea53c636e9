import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ComboBox, DecimalField, SearchField, SegmentedControl, Select } from '@/components/ui';
import { renderUi } from './render-ui.tsx';

const kinds = [
  { value: 'direct', label: 'Direct' },
  { value: 'substitute', label: 'Substitute', description: 'Another answer to the need' },
] as const;
type Kind = (typeof kinds)[number]['value'];

function Price({ start = null }: { start?: string | null }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DecimalField label="Prix" value={value} onChange={setValue} unit="€" />
      <button type="button" onClick={() => setValue('12.50')}>
        Suggest
      </button>
      <output aria-label="value">{value ?? 'null'}</output>
    </>
  );
}
const value = () => screen.getByRole('status', { name: 'value' }).textContent;

it('gives an amount typed in French back as a decimal string', async () => {
  renderUi(<Price />, { language: 'fr' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Prix' });
  await userEvent.type(field, '1 299,90');
  expect(value()).toBe('1299.90');
  expect(field.value).toBe('1 299,90');
});

it('shows the amount it is given, and follows it', async () => {
  renderUi(<Price start="27.90" />, { language: 'fr' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Prix' });
  expect(field.value).toBe('27,90');
  await userEvent.click(screen.getByRole('button', { name: 'Suggest' }));
  expect(field.value).toBe('12,50');
});

it('says what to type when the amount cannot be read, once the field is left', async () => {
  renderUi(<Price />, { language: 'fr' });
  const field = screen.getByRole('textbox', { name: 'Prix' });
  await userEvent.type(field, 'vingt');
  expect(value()).toBe('null');
  expect(screen.queryByText(/Saisissez un montant/)).toBeNull();
  await userEvent.tab();
  expect(screen.getByText(/Saisissez un montant/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('chooses in a list with the keyboard', async () => {
  const onChange = vi.fn<(value: string) => void>();
  renderUi(<Select label="Kind" options={kinds} value="direct" onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledWith('substitute');
});

function Narrowed({ onCustom }: { onCustom?: (text: string) => void }) {
  const [kind, setKind] = useState<Kind | null>(null);
  return (
    <>
      <ComboBox label="Kind" options={kinds} value={kind} onChange={setKind} onCustom={onCustom} />
      <output aria-label="value">{kind ?? 'null'}</output>
    </>
  );
}

it('narrows the choices by typing', async () => {
  renderUi(<Narrowed />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Kind' }), 'subs');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(value()).toBe('substitute');
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Substitute');
});

it('accepts words outside the list only where they are wanted', async () => {
  const onCustom = vi.fn<(text: string) => void>();
  const { unmount } = renderUi(<Narrowed onCustom={onCustom} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Kind' }), 'Entrant');
  await userEvent.tab();
  expect(onCustom).toHaveBeenCalledWith('Entrant');
  unmount();
  renderUi(<Narrowed />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Kind' }), 'Entrant');
  await userEvent.tab();
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('');
});

function Search() {
  const [text, setText] = useState('');
  return <SearchField label="Filter" value={text} onChange={setText} />;
}

it('clears a search by its cross and by Escape', async () => {
  renderUi(<Search />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Filter' });
  await userEvent.type(field, 'price');
  await userEvent.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(field.value).toBe('');
  await userEvent.type(field, 'price{Escape}');
  expect(field.value).toBe('');
});

it('never leaves a segmented control without a choice', async () => {
  const onChange = vi.fn<(value: string) => void>();
  renderUi(<SegmentedControl label="Kind" options={kinds} value="direct" onChange={onChange} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Direct' }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('radio', { name: 'Substitute' }));
  expect(onChange).toHaveBeenCalledWith('substitute');
});
