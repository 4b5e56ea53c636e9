/** A piece of HTML that is safe to place in a page as it stands. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template can hold: strings and numbers are escaped, markup is placed, nothing prints nothing. */
export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function write(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(write).join('');
  return escapeHtml(String(piece));
}

/** Template tag that escapes every interpolated value that is not already markup. */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(strings.map((text, index) => text + write(pieces[index])).join(''));

/** Text placed without escaping: constants of this folder and the deliberately hostile page only. */
export const raw = (text: string): Markup => new Markup(text);

/** A JSON-LD block; `<` is written as an escape so that no string can close the script element. */
export const jsonLd = (value: unknown): Markup =>
  raw(
    `<script type="application/ld+json">${JSON.stringify(value, null, 1).replaceAll('<', String.raw`\u003c`)}</script>`,
  );
