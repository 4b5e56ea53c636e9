import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Captured, ProgressBar, SkeletonRows } from '@/components/ui';
import { renderUi } from './render-ui.tsx';

const pass = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

afterEach(() => {
  vi.useRealTimers();
});

it('shows no skeleton for a read that ends at once', () => {
  vi.useFakeTimers();
  renderUi(<SkeletonRows />);
  pass(140);
  expect(screen.queryByText('Loading…')).toBeNull();
  pass(20);
  expect(screen.getByText('Loading…')).toBeTruthy();
});

it('counts in the language of the interface', () => {
  renderUi(<ProgressBar label="Relevés" done={12} total={38} current="boutique.example" />, {
    language: 'fr',
  });
  const bar = screen.getByRole('progressbar', { name: 'Relevés' });
  expect(bar.getAttribute('aria-valuetext')).toBe('12 sur 38');
});

it('shows captured markup as text, isolated, with its highlights', () => {
  const text = '<img src=x onerror=alert(1)> Livraison offerte dès 35 €';
  const highlights = [
    { start: 29, end: 38 },
    { start: 35, end: 46 },
    { start: 50, end: 9_999 },
    { start: -4, end: 0 },
  ];
  const { container } = renderUi(<Captured text={text} highlights={highlights} />);
  const captured = container.querySelector('bdi[dir="auto"]');
  expect(captured?.textContent).toBe(text);
  expect(container.querySelector('img')).toBeNull();
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['Livraison offerte', text.slice(50)]);
});
