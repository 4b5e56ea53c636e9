import { createContext, use, useEffect, useRef } from 'react';
import { matchesKeys, parseKeys } from './shortcut-keys.ts';

/** One shortcut of a screen. */
export interface Shortcut {
  /** `E`, `Shift+J`, `Mod+K`, `?`, `ArrowDown`, `1`; several when two keys do the same. */
  keys: string | readonly string[];
  /** Shown in the list of shortcuts. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Keep it working while a field has the focus; for shortcuts with a modifier. */
  inFields?: boolean;
  /** Let a held key repeat, for moving through a list. */
  repeats?: boolean;
  isDisabled?: boolean;
}

/** Whether shortcuts of a single key are on (WCAG 2.1.4 asks that they can be turned off). */
export const SingleKeyShortcutsContext = createContext(true);

const FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const BUTTONLIKE = /^(button|checkbox|radio|submit|reset|range|color|file|image)$/;
const OVERLAY = '[role="dialog"], [role="alertdialog"], [data-overlay]';

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(FIELD);
  if (!field) return false;
  return !(field instanceof HTMLInputElement && BUTTONLIKE.test(field.type));
}

/** Enter and Space belong to the control that has the focus. */
function activates(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return event.target instanceof Element && event.target.closest('button, a, summary') !== null;
}

/**
 * Listens to a screen's shortcuts while it is mounted. They are silent while text is typed in a field
 * (unless `inFields`), while a dialog, a menu or a popover is open, and during composition.
 */
export function useShortcuts(shortcuts: readonly Shortcut[], isEnabled = true): void {
  const singleKeys = use(SingleKeyShortcutsContext);
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || activates(event)) return;
      if (document.querySelector(OVERLAY)) return;
      const typing = isField(event.target);
      for (const shortcut of latest.current) {
        if (shortcut.isDisabled || (typing && !shortcut.inFields)) continue;
        if (event.repeat && !shortcut.repeats) continue;
        const all = typeof shortcut.keys === 'string' ? [shortcut.keys] : shortcut.keys;
        const matched = all.map(parseKeys).find((keys) => matchesKeys(keys, event));
        if (!matched || (!singleKeys && matched.key.length === 1 && !matched.mod && !matched.alt))
          continue;
        event.preventDefault();
        shortcut.run(event);
        return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isEnabled, singleKeys]);
}
