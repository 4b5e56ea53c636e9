import { useEffect, useState } from 'react';
import { usePopupDoor, type PageInFront } from './door.ts';

/** The reading of the tab: on its way, nothing to read, read, or failed. */
export type Opening =
  | { state: 'reading' }
  | { state: 'no-page' }
  | { state: 'read'; page: PageInFront }
  | { state: 'failed'; error: unknown };

/** Reads the page in front once, when the popup opens. */
export function usePageInFront(): Opening {
  const door = usePopupDoor();
  const [opening, setOpening] = useState<Opening>({ state: 'reading' });
  useEffect(() => {
    let gone = false;
    const open = async () => {
      let next: Opening;
      try {
        const page = await door.readPage();
        next = page ? { state: 'read', page } : { state: 'no-page' };
      } catch (error) {
        next = { state: 'failed', error };
      }
      if (!gone) setOpening(next);
    };
    void open();
    return () => {
      gone = true;
    };
  }, [door]);
  return opening;
}
