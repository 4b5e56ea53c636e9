import type { Role } from './driver.ts';

/** A name to look for, as JSON: the whole of it, or a pattern. */
export interface NamePattern {
  source: string;
  flags: string;
}

export const namePattern = (name: string | RegExp): NamePattern =>
  typeof name === 'string'
    ? { source: `^${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`, flags: '' }
    : { source: name.source, flags: name.flags };

/**
 * Runs in the page: the first visible control of a role and name, for Firefox, whose protocol finds by
 * selector only. The accessible name is approximated by `aria-label`, the labels, the text and the title.
 */
export function findControl(role: Role, { source, flags }: NamePattern): Element | null {
  const selectors: Record<Role, string> = {
    button: 'button, [role=button], summary',
    link: 'a[href], [role=link]',
    textbox: 'input:not([type=checkbox], [type=radio]), textarea, select, [role=textbox]',
    checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
    radio: 'input[type=radio], [role=radio]',
    tab: '[role=tab]',
    option: 'option, [role=option]',
    menuitem: '[role=menuitem]',
  };
  const pattern = new RegExp(source, flags);
  const names = (element: Element) => {
    const labels = (element as HTMLInputElement).labels;
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    return [
      element.getAttribute('aria-label'),
      ...labelledBy.map((id) => document.getElementById(id)?.textContent),
      ...[...(labels ?? [])].map((label) => label.textContent),
      (element as HTMLElement).innerText,
      element.getAttribute('title'),
    ];
  };
  const shows = (element: Element) => element.getClientRects().length > 0;
  return (
    [...document.querySelectorAll(selectors[role])].find(
      (element) =>
        shows(element) &&
        names(element).some((name) => name && pattern.test(name.replace(/\s+/g, ' ').trim())),
    ) ?? null
  );
}
