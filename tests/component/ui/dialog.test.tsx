import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Button, Dialog } from '@/components/ui';
import { violationsIn } from './axe.ts';
import { renderUi } from './render-ui.tsx';

function Screen() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Export</Button>
      <Dialog
        title="Export the study"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={<Button variant="primary">Save</Button>}
      >
        Everything is included.
      </Dialog>
    </>
  );
}

it('takes the focus, keeps it, and gives it back on Escape', async () => {
  renderUi(<Screen />);
  const opener = screen.getByRole('button', { name: 'Export' });
  await userEvent.tab();
  expect(document.activeElement).toBe(opener);
  await userEvent.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'Export the study' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  for (let press = 0; press < 4; press += 1) {
    await userEvent.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  expect(await violationsIn(dialog)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

it('closes by its cross, named in the language of the interface', async () => {
  renderUi(<Screen />, { language: 'fr' });
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
