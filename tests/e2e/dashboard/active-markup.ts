import type { View } from '../drivers/driver.ts';

/**
 * Every element of a document, and of the documents inside its frames, that could run, load or lead
 * to what a captured page wrote; empty is right. The extension's own script files are not counted.
 */
export const activeMarkup = (view: View): Promise<string[]> => view.run(findActiveMarkup, null);

/** The same, of a document given as HTML: `view` only lends its parser, which runs nothing. */
export const activeMarkupOf = (view: View, html: string): Promise<string[]> =>
  view.run(findActiveMarkup, html);

/** Runs in the page. */
function findActiveMarkup(html: string | null): string[] {
  const own = `${location.origin}/`;
  const runs = /^\W*(javascript|vbscript|data:text\/html)/i;
  const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'];
  const isActive = (element: Element): boolean => {
    const source = element.getAttribute('src');
    const name = element.localName;
    if (name === 'script') return source === null || !new URL(source, own).href.startsWith(own);
    if (['object', 'embed', 'base'].includes(name)) return true;
    if (name === 'img' && !source?.startsWith('data:image')) return true;
    // What the attacks write around the word is no tag of the interface's.
    if (['b', 'strong', 'code'].includes(name) && /^(Gourde|gras|code)$/.test(element.innerHTML))
      return true;
    return [...element.attributes].some(
      (attribute) =>
        attribute.name.startsWith('on') ||
        (addresses.includes(attribute.name) && runs.test(attribute.value)),
    );
  };
  const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html');
  const scan = (root: Document): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(isActive(element) ? [element.outerHTML.slice(0, 200)] : []),
      ...(element.hasAttribute('srcdoc') ? scan(parse(element.getAttribute('srcdoc') ?? '')) : []),
    ]);
  return scan(html === null ? document : parse(html));
}

/** What a Markdown reader would take for HTML, an image or a link other than a source's address. */
export function activeMarkdown(text: string): string[] {
  const withoutAddresses = text.replace(/<https?:\/\/[^\s<>]*>/g, '');
  const patterns = [/<[a-z/!?][^\n]{0,80}/gi, /(?<!\\)!\[[^\n]{0,80}/g, /(?<!\\)\]\([^\n]{0,80}/g];
  return patterns.flatMap((pattern) => withoutAddresses.match(pattern) ?? []);
}
