import { useCallback, useEffect, useState } from 'react';
import type { Id } from '@/lib/market';
import { usePopupDoor, type PageDescription } from './door.ts';

/** What the study knows of the page; null until it is looked up. `look` asks again, after an undo. */
export function useDescription(studyId: Id, url: string) {
  const door = usePopupDoor();
  const [description, setDescription] = useState<PageDescription | null>(null);
  const look = useCallback(
    () =>
      // A page that cannot be looked up can still be saved: the save itself says what is wrong.
      door.describe(studyId, url).then(setDescription, () => setDescription(null)),
    [door, studyId, url],
  );
  useEffect(() => {
    void look();
  }, [look]);
  return { description, look };
}
