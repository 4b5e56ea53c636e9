import type { Id } from '@/lib/market';

const FOCUSABLE = 'textarea, input, button, a[href]';

function focusIn(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  const control = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
  control?.scrollIntoView({ block: 'nearest' });
  control?.focus();
}

/** Puts the focus in a field of the digest, such as its subject. */
export const focusField = (field: string): void => focusIn(`[data-field="${CSS.escape(field)}"]`);

/** Puts the focus in a field or on a control of one line. */
export const focusControl = (itemId: Id, control: string): void =>
  focusIn(`[data-item="${CSS.escape(itemId)}"] [data-control="${CSS.escape(control)}"]`);
