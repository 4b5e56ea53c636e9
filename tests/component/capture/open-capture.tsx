import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { Route } from 'wouter';
import { CaptureScreen } from '@/components/capture/capture-screen';
import type { CaptureTab } from '@/components/capture/trail';
import { ExportsContext, type Exports } from '@/lib/hooks/exports';
import type { Id, Language, PageReading } from '@/lib/market';
import { gzipText } from '@/lib/store';
import { renderScreen } from '../render-screen.tsx';
import { openStudy, type OpenStudy } from '../study-fixture.ts';

/** Saves a reading as the popup does; answers the capture. */
export async function saveReading(open: OpenStudy, reading: PageReading): Promise<Id> {
  const { captureId } = await open.save(open.studyId, { reading });
  return captureId;
}

/** Replaces the saved body of a capture by another JSON, as another version would have written it. */
export async function rewriteBody(open: OpenStudy, captureId: Id, saved: object): Promise<void> {
  const reading = await gzipText(JSON.stringify(saved));
  await open.database.captureBodies.update(captureId, { reading });
}

interface Options {
  tab?: CaptureTab;
  language?: Language;
}

/** Shows the screen of a capture, at its own address. */
export function showCapture(
  open: OpenStudy,
  captureId: Id,
  { tab = 'text', language = 'en' }: Options = {},
) {
  const download = vi.fn<Exports['download']>();
  const refused = () => Promise.reject(new Error('No document in this test.'));
  const view = renderScreen(
    open,
    <ExportsContext value={{ digestFile: refused, diagnosisFile: refused, download }}>
      <Route path="/captures/:id/:tab?" component={CaptureScreen} />
    </ExportsContext>,
    { language, path: `/captures/${captureId}/${tab}` },
  );
  return { ...view, download };
}

/** Saves a reading in a new study and shows it on one of its tabs. */
export async function openCapture(reading: PageReading, options: Options = {}) {
  const open = await openStudy();
  const captureId = await saveReading(open, reading);
  const view = showCapture(open, captureId, options);
  const panel = await screen.findByRole('tabpanel');
  return { ...open, ...view, captureId, panel };
}

/** The words of each row of a table, cell by cell; the header is left out. */
export const rowsOf = (table: HTMLElement): string[][] =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    // The screen separates amounts and signs with no-break spaces.
    [...row.children].map(({ textContent }) => textContent.replaceAll(/[\u00a0\u202f]/g, ' ')),
  );
