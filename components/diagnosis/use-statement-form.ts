import { useEffect, useRef } from 'react';

/**
 * The keys of a form of statements: Enter saves (Shift+Enter breaks the line), Escape closes. The focus
 * goes to its first field when it appears, the words in it selected.
 */
export function useStatementForm({ save, close }: { save: () => void; close: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef({ save, close });
  useEffect(() => {
    latest.current = { save, close };
  });
  useEffect(() => {
    const element = form.current;
    const field = element?.querySelector('textarea');
    field?.focus();
    field?.select();
    element?.scrollIntoView({ block: 'nearest' });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') latest.current.close();
      if (event.key !== 'Enter' || event.shiftKey) return;
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      latest.current.save();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
