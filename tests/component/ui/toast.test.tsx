import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Button, useToast, type ToastContent } from '@/components/ui';
import { renderUi } from './render-ui.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Sender({ messages }: { messages: ToastContent[] }) {
  const toasts = useToast();
  return messages.map((content) => (
    <Button key={content.message} onPress={() => toasts.show(content)}>
      {`Send ${content.message}`}
    </Button>
  ));
}

const send = (message: string) =>
  fireEvent.click(screen.getByRole('button', { name: `Send ${message}` }));
const pass = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

it('keeps a message ten seconds, in a live region', () => {
  renderUi(<Sender messages={[{ message: 'Set aside' }]} />);
  send('Set aside');
  expect(screen.getByRole('status').textContent).toContain('Set aside');
  pass(9_900);
  expect(screen.queryByText('Set aside')).not.toBeNull();
  pass(200);
  expect(screen.queryByText('Set aside')).toBeNull();
});

it('stands still while the pointer or the focus is on it', () => {
  renderUi(<Sender messages={[{ message: 'Set aside' }]} />);
  send('Set aside');
  const text = screen.getByText('Set aside');
  fireEvent.pointerEnter(text);
  pass(30_000);
  expect(screen.queryByText('Set aside')).not.toBeNull();
  act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
  fireEvent.pointerLeave(text);
  pass(30_000);
  expect(screen.queryByText('Set aside')).not.toBeNull();
  act(() => screen.getByRole('button', { name: 'Dismiss' }).blur());
  pass(10_100);
  expect(screen.queryByText('Set aside')).toBeNull();
});

it('does not start the time of a message again when another arrives', () => {
  renderUi(<Sender messages={[{ message: 'First' }, { message: 'Second' }]} />);
  send('First');
  pass(8_000);
  send('Second');
  pass(2_500);
  expect(screen.queryByText('First')).toBeNull();
  expect(screen.queryByText('Second')).not.toBeNull();
});

it('shows three at most, the oldest leaving', () => {
  const names = ['One', 'Two', 'Three', 'Four'];
  renderUi(<Sender messages={names.map((message) => ({ message }))} />);
  for (const name of names) send(name);
  expect(names.filter((name) => screen.queryByText(name))).toEqual(['Two', 'Three', 'Four']);
});

it('runs its action once and leaves', () => {
  const undo = vi.fn<() => void>();
  renderUi(<Sender messages={[{ message: 'Gone', action: { label: 'Undo', onPress: undo } }]} />);
  send('Gone');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Gone')).toBeNull();
});
