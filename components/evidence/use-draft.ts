import { useState } from 'react';

/**
 * Text being typed over what is saved. Once `settle` says it is saved the saved text shows again, so
 * that an undo or another window is followed.
 */
export function useDraft(saved: string) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    text: draft ?? saved,
    type: setDraft,
    /** To be called once `text` is saved; what was typed since stays. */
    settle: (text: string) => setDraft((current) => (current === text ? null : current)),
  };
}
