import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Button, Dialog, Menu, TextField, useShortcuts, type Shortcut } from '@/components/ui';
import { renderUi } from './render-ui.tsx';

const retain = vi.fn<() => void>();
const extend = vi.fn<() => void>();
const palette = vi.fn<() => void>();
const help = vi.fn<() => void>();
const theme = vi.fn<() => void>();
beforeEach(() => {
  vi.clearAllMocks();
});

const shortcuts: Shortcut[] = [
  { keys: 'E', label: 'Retain', run: retain },
  { keys: 'Shift+J', label: 'Extend', run: extend, repeats: true },
  { keys: 'Mod+K', label: 'Commands', run: palette, inFields: true },
  { keys: '?', label: 'Help', run: help },
  { keys: '1', label: 'First theme', run: theme },
];

function Screen() {
  useShortcuts(shortcuts);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TextField label="Note" value={text} onChange={setText} />
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Dialog title="Details" isOpen={isOpen} onClose={() => setOpen(false)}>
        Details
      </Dialog>
      <Menu
        label="Place"
        items={[{ id: 'e', label: 'External' }]}
        onAction={() => {}}
        trigger={<Button>Place</Button>}
      />
    </>
  );
}

it('answers a key, with its modifiers and no other', async () => {
  renderUi(<Screen />);
  await userEvent.keyboard('e');
  expect(retain).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Control>}e{/Control}{Alt>}e{/Alt}{Shift>}E{/Shift}');
  expect(retain).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('j');
  expect(extend).not.toHaveBeenCalled();
  await userEvent.keyboard('{Shift>}J{/Shift}');
  expect(extend).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Shift>}?{/Shift}');
  expect(help).toHaveBeenCalledTimes(1);
});

it('repeats only what asks for it while a key is held', () => {
  renderUi(<Screen />);
  fireEvent.keyDown(document.body, { key: 'e', repeat: true });
  fireEvent.keyDown(document.body, { key: 'J', shiftKey: true, repeat: true });
  expect(retain).not.toHaveBeenCalled();
  expect(extend).toHaveBeenCalledTimes(1);
});

it('reads digits by their place on a French keyboard', () => {
  renderUi(<Screen />);
  fireEvent.keyDown(document.body, { key: '&', code: 'Digit1' });
  expect(theme).toHaveBeenCalledTimes(1);
});

it('leaves letters to a field, and keeps the shortcuts meant for it', async () => {
  renderUi(<Screen />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' });
  await userEvent.type(field, 'e?1');
  expect(field.value).toBe('e?1');
  expect([retain, help, theme].some((run) => run.mock.calls.length > 0)).toBe(false);
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(palette).toHaveBeenCalledTimes(1);
});

it('is silent under a dialog and under a menu', async () => {
  renderUi(<Screen />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await userEvent.keyboard('e');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Place' }));
  await userEvent.keyboard('e');
  expect(retain).not.toHaveBeenCalled();
});

it('keeps only shortcuts with a modifier once single keys are turned off', async () => {
  renderUi(<Screen />, { singleKeyShortcuts: false });
  await userEvent.keyboard('e1{Shift>}?{/Shift}{Control>}k{/Control}');
  expect([retain, theme, help].some((run) => run.mock.calls.length > 0)).toBe(false);
  expect(palette).toHaveBeenCalledTimes(1);
});
