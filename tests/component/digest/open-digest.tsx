import { screen, waitFor } from '@testing-library/react';
import { Route } from 'wouter';
import { vi } from 'vitest';
import { DigestScreen } from '@/components/digest/digest-screen';
import { createExports } from '@/entrypoints/dashboard/exports';
import { ExportsContext, type Exports } from '@/lib/hooks/exports';
import { isoWeek, type Digest, type Evidence, type Id, type Language } from '@/lib/market';
import { renderScreen } from '../render-screen.tsx';
import { openStudy, writeEvidence, type OpenStudy } from '../study-fixture.ts';

export { openStudy, writeEvidence, type OpenStudy };

/** Evidence read this week by a person: what a digest is drawn from. */
export const kept = (id: Id, text: string, more: Partial<Evidence> = {}) => ({
  id,
  text,
  status: 'important' as const,
  ...more,
});

export const THREE = [
  kept('glass', 'Glass bottles come back to the shelves of Paris.'),
  kept('steel', 'Steel doubles in price within a single quarter.'),
  kept('refill', 'Refill stations open in forty railway stations.'),
];

/** The draft of the current week, compiled by the real action. */
export async function draftOf(open: OpenStudy, rows = THREE): Promise<Digest> {
  await writeEvidence(open, rows);
  const week = isoWeek(open.clock());
  const { digestId } = await open.actions.prepareDigest(open.studyId, week, 'en');
  return stored(open, digestId);
}

/** A digest as the store has it. */
export async function stored(open: OpenStudy, digestId: Id): Promise<Digest> {
  const digest = await open.database.digests.get(digestId);
  if (!digest) throw new Error(`No digest ${digestId}.`);
  return digest;
}

/** Waits until the store holds a digest that passes. */
export const untilStored = (open: OpenStudy, digestId: Id, passes: (digest: Digest) => boolean) =>
  waitFor(async () => {
    const digest = await stored(open, digestId);
    if (!passes(digest)) throw new Error(`Not yet: ${JSON.stringify(digest)}`);
    return digest;
  });

/** Shows the digests, or one of them, with the real documents and a download that only takes note. */
export function showDigests(open: OpenStudy, digestId: Id | null, language: Language = 'en') {
  const download = vi.fn<Exports['download']>();
  const exports = { ...createExports(open.context), download };
  const view = renderScreen(
    open,
    <ExportsContext value={exports}>
      <Route path="/digest/:id?" component={DigestScreen} />
    </ExportsContext>,
    { language, path: digestId === null ? '/digest' : `/digest/${digestId}` },
  );
  return { ...view, download };
}

/** The headlines in the digest, in the order shown. */
export const headlines = (): string[] =>
  screen
    .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Headline' })
    .map(({ value }) => value);

/** The document in the preview, once it has a text. */
export const previewWith = (text: string): Promise<Document> =>
  waitFor(() => {
    const frame = document.querySelector('iframe');
    const source = frame?.getAttribute('srcdoc') ?? '';
    const preview = new DOMParser().parseFromString(source, 'text/html');
    if (!preview.body.textContent.includes(text)) throw new Error(`The preview lacks ${text}`);
    return preview;
  });
