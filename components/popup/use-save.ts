import { useCallback, useRef, useState } from 'react';
import { usePopupDoor, type PageInFront, type SavedCapture, type SaveRequest } from './door.ts';

/** Where the save stands. `undone` is back to the form, with a word about it. */
export type SaveState =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'failed'; error: unknown }
  | { state: 'saved'; saved: SavedCapture }
  | { state: 'undoing'; saved: SavedCapture }
  | { state: 'undone' };

/** Saving and undoing one page; a second Enter while a save is on its way is ignored. */
export function useSave(page: PageInFront) {
  const door = usePopupDoor();
  const [save, setSave] = useState<SaveState>({ state: 'idle' });
  const busy = useRef(false);

  const run = useCallback(async (work: () => Promise<SaveState>, meanwhile: SaveState) => {
    if (busy.current) return;
    busy.current = true;
    setSave(meanwhile);
    try {
      setSave(await work());
    } catch (error) {
      setSave({ state: 'failed', error });
    } finally {
      busy.current = false;
    }
  }, []);

  const start = useCallback(
    (request: SaveRequest) =>
      run(async () => ({ state: 'saved', saved: await door.save(page, request) }), {
        state: 'saving',
      }),
    [door, page, run],
  );
  const undo = useCallback(
    (studyId: string, saved: SavedCapture) =>
      run(
        async () => {
          await door.undo(studyId, saved.activityId);
          return { state: 'undone' };
        },
        { state: 'undoing', saved },
      ),
    [door, run],
  );
  return { save, start, undo };
}
