import { JSDOM } from 'jsdom';

export const PAGE_URL = 'https://boutique.example/gourdes/hiver';

/** A document as a saved page gives it: no script runs. */
export const documentOf = (html: string, url = PAGE_URL): Document =>
  new JSDOM(html, { url }).window.document;
