import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { StepChart, type PriceSeries, type StepChartProps } from '@/components/charts';
import { violationsIn } from '../ui/axe.ts';

const day = (number: number) => new Date(Date.UTC(2026, 9, number)).toISOString();
const point = (id: string, on: number, amount: string | null) => ({
  id,
  at: day(on),
  amount: amount ?? '0',
  isAvailable: amount !== null,
});

const series: PriceSeries[] = [
  {
    id: 'alpeo',
    label: 'Alpéo',
    isOwn: true,
    points: [point('a1', 1, '29.90'), point('a2', 20, '31.90')],
  },
  {
    id: 'nordflask',
    label: 'NordFlask',
    points: [
      point('n1', 1, '33.90'),
      point('n2', 8, null),
      point('n3', 12, '33.90'),
      point('n4', 20, '31.90'),
    ],
    listPrice: [
      { at: day(12), amount: '33.90' },
      { at: day(20), amount: '33.90' },
    ],
  },
];

const defaults: StepChartProps = {
  title: 'Prices of the 500 ml bottle',
  series,
  width: 800,
  formatPrice: (amount) => `€${amount}`,
  formatDate: (at) => at.slice(0, 10),
  words: { outOfStock: 'out of stock', noData: 'Nothing to draw yet.', keys: 'Arrows move.' },
};

const parts = (container: Element, part: string) => [
  ...container.querySelectorAll(`[data-part="${part}"]`),
];

it('breaks the line while an offer is out of stock, and draws nothing across', () => {
  const { container } = render(<StepChart {...defaults} series={series.slice(1)} />);
  const stretches = parts(container, 'stretch').map((path) => path.getAttribute('d') ?? '');
  expect(stretches).toHaveLength(2);
  const columns = (d: string) => [...d.matchAll(/[ML]([\d.]+),/g)].map((match) => Number(match[1]));
  const [before = '', after = ''] = stretches;
  expect(Math.max(...columns(before))).toBeLessThan(Math.min(...columns(after)));
  // The last price holds until the shortage was seen: a level line, not a slope to zero.
  const heights = [...before.matchAll(/,([\d.]+)/g)].map((match) => match[1]);
  expect(new Set(heights).size).toBe(1);
});

it('draws list prices dashed and promotions as named bands', () => {
  const bands = [{ id: 'b', label: 'Black Week', from: day(10), to: day(15) }];
  const { container } = render(<StepChart {...defaults} bands={bands} />);
  expect(parts(container, 'list-price')[0]?.getAttribute('stroke-dasharray')).toBeTruthy();
  expect(parts(container, 'band')[0]?.textContent).toBe('Black Week');
});

it('keeps the labels of lines that end together apart', () => {
  render(<StepChart {...defaults} />);
  const heights = ['Alpéo €31.90', 'NordFlask €31.90'].map((text) => {
    const moved = screen.getByText(text).parentElement?.getAttribute('transform') ?? '';
    return Number(/ ([\d.]+)\)/.exec(moved)?.[1]);
  });
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16);
});

it('names the lines before it gives their prices when there is little room', () => {
  render(<StepChart {...defaults} width={320} />);
  expect(screen.getByText('NordFlask')).toBeTruthy();
  expect(screen.queryByText('NordFlask €31.90')).toBeNull();
});

it('is one tab stop whose points are walked with the arrows and selected with Enter', async () => {
  const onSelect = vi.fn<(pointId: string, seriesId: string) => void>();
  render(<StepChart {...defaults} onSelect={onSelect} selectedId="a2" />);
  const names = () => document.activeElement?.getAttribute('aria-label');
  await userEvent.tab();
  expect(names()).toBe('Alpéo, 2026-10-01, €29.90');
  await userEvent.keyboard('{ArrowRight}');
  expect(names()).toBe('Alpéo, 2026-10-20, €31.90');
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}');
  expect(names()).toBe('NordFlask, 2026-10-08, out of stock');
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('n2', 'nordflask');
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

it('breaks no accessibility rule, to look at or to use', async () => {
  const { container } = render(
    <main>
      <StepChart {...defaults} onSelect={() => {}} />
      <StepChart {...defaults} title="The same, to look at" />
    </main>,
  );
  expect(screen.getByRole('group', { name: defaults.title })).toBeTruthy();
  expect(screen.getByRole('img', { name: 'The same, to look at' })).toBeTruthy();
  expect(await violationsIn(container)).toEqual([]);
});

it('says so when there is nothing to draw', () => {
  const empty = [{ id: 'a', label: 'Alpéo', points: [point('a1', 1, null)] }];
  const { container } = render(<StepChart {...defaults} series={empty} />);
  expect(screen.getByText('Nothing to draw yet.')).toBeTruthy();
  expect(parts(container, 'stretch')).toEqual([]);
});

it('draws a single observation as a point inside the frame', () => {
  const single = [{ id: 'a', label: 'Alpéo', points: [point('a1', 1, '29.90')] }];
  const { container } = render(<StepChart {...defaults} series={single} />);
  expect(container.innerHTML).not.toContain('NaN');
  expect(container.textContent).toContain('Alpéo €29.90');
});

it('stands alone in a document: own colours, hostile names as text', () => {
  const hostile = [{ ...(series[0] as PriceSeries), label: '<script>alert(1)</script>' }];
  const svg = renderToStaticMarkup(<StepChart {...defaults} series={hostile} colours="light" />);
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).not.toContain('var(--');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('#2b50d6');
});
