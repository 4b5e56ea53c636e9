import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BarList, SparkLine } from '@/components/charts';

it('breaks a spark line where a value is missing', () => {
  render(<SparkLine label="Price falling" values={[3, 3, null, 2, 2]} />);
  const path = screen.getByRole('img', { name: 'Price falling' }).querySelector('path');
  expect(path?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});

it('draws a level line through the middle, and nothing without a value', () => {
  const { rerender } = render(<SparkLine label="Price" values={[3, 3]} />);
  const shape = () => screen.getByRole('img').innerHTML;
  expect(shape()).not.toContain('NaN');
  rerender(<SparkLine label="Price" values={[null]} />);
  expect(shape()).not.toMatch(/NaN|Infinity|circle/);
});

it('lists bars with their figures, in proportion', () => {
  const items = [
    { id: 'a', label: 'NordFlask', value: 12, display: '12' },
    { id: 'b', label: 'Alpéo', value: 6, display: '6', isOwn: true },
  ];
  const { container } = render(<BarList label="Captures" items={items} />);
  const lines = within(screen.getByRole('list', { name: 'Captures' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual(['NordFlask12', 'Alpéo6']);
  const widths = [...container.querySelectorAll<HTMLElement>('[data-own]')].map(
    (bar) => bar.style.inlineSize,
  );
  expect(widths).toEqual(['100%', '50%']);
});
