import type { Messages } from '@/lib/locales';

/** A shortcut read from text such as `E`, `Shift+J`, `Mod+K`, `?`, `ArrowDown`, `1`. */
export interface ShortcutKeys {
  key: string;
  mod: boolean;
  alt: boolean;
  shift: boolean;
}

const isApple = (): boolean => /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

/** Reads a shortcut; `Mod` is Ctrl, or Command on Apple keyboards. */
export function parseKeys(text: string): ShortcutKeys {
  const parts = text.split('+');
  const key = parts.pop() || '+';
  return {
    key,
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  };
}

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key);

/** Whether a key press is the shortcut. */
export function matchesKeys(keys: ShortcutKeys, event: KeyboardEvent): boolean {
  const mod = isApple() ? event.metaKey : event.ctrlKey;
  const otherMod = isApple() ? event.ctrlKey : event.metaKey;
  if (mod !== keys.mod || event.altKey !== keys.alt || otherMod) return false;
  // Digits go by position: on a French keyboard the unshifted row types & é " ' instead of 1 2 3 4.
  if (/^\d$/.test(keys.key)) {
    return event.key === keys.key || (event.code === `Digit${keys.key}` && !event.shiftKey);
  }
  if (event.key.toLowerCase() !== keys.key.toLowerCase()) return false;
  // Signs such as ? need Shift on some keyboards and not on others.
  const shiftMatters = isLetter(keys.key) || keys.key.length > 1;
  return !shiftMatters || event.shiftKey === keys.shift;
}

const ARROWS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The key caps of a shortcut, in the words of the interface. */
export function describeKeys(text: string, names: Messages['ui']['keyNames']): string[] {
  const keys = parseKeys(text);
  const caps: string[] = [];
  if (keys.mod) caps.push(isApple() ? '⌘' : names.Control);
  if (keys.alt) caps.push(names.Alt);
  if (keys.shift) caps.push(names.Shift);
  const named: Record<string, string> = { ...names, ...ARROWS };
  caps.push(named[keys.key] ?? (isLetter(keys.key) ? keys.key.toUpperCase() : keys.key));
  return caps;
}
