/** What a run of characters outside strings becomes, in the hands of `repairJson`. */
const CLOSERS: Record<string, string> = { '{': '}', '[': ']' };
const CONTROL_ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const VALID_ESCAPES = '"\\/bfnrtu';
const SPACES = ' \t\r\n\f\v\u00a0\ufeff\u2028\u2029';
/** JavaScript's and Python's words that JSON does not know. */
const BARE_WORD = /^[A-Za-z_$][\w$]*$|^-?Infinity$/;
const JSON_WORDS = new Set(['true', 'false', 'null']);
const FOUR_HEX = /^[0-9a-fA-F]{4}$/;

/** How a block is mended. */
export interface RepairOptions {
  /** A quote that nothing of JSON follows is one that the template forgot to escape. */
  innerQuotes?: boolean;
  /** The text is JavaScript: strings may have single quotes and keys none. */
  isScript?: boolean;
}

function nextSolid(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACES.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where the comment that starts at a slash ends, or -1 when the slash starts none. */
function endOfComment(text: string, at: number): number {
  const next = text.charAt(at + 1);
  if (next !== '*' && next !== '/') return -1;
  const end = next === '*' ? text.indexOf('*/', at + 2) : text.indexOf('\n', at + 2);
  if (end === -1) return text.length;
  return next === '*' ? end + 2 : end;
}

const closesString = (text: string, quoteAt: number) => {
  const next = nextSolid(text, quoteAt + 1);
  return next >= text.length || ',:]}/'.includes(text.charAt(next));
};

/** One string from its opening quote: the same as valid JSON, and where it ends. */
function readString(text: string, start: number, options: RepairOptions): [string, number] {
  const quote = text.charAt(start);
  const pieces: string[] = ['"'];
  let from = start + 1;
  let at = from;
  const replace = (length: number, by: string) => {
    pieces.push(text.slice(from, at), by);
    at += length;
    from = at;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"' && quote !== '"') {
      replace(1, '\\"');
    } else if (character === quote) {
      if (!options.innerQuotes || closesString(text, at)) break;
      replace(1, '\\"');
    } else if (character === '\\') {
      const next = text.charAt(at + 1);
      const isUnicode = next === 'u' && FOUR_HEX.test(text.slice(at + 2, at + 6));
      if (next === "'") replace(2, "'");
      else if (next === 'u' ? isUnicode : next !== '' && VALID_ESCAPES.includes(next)) at += 2;
      else replace(1, '\\\\');
    } else if (character < ' ') {
      replace(1, CONTROL_ESCAPES[character] ?? '');
    } else {
      at += 1;
    }
  }
  pieces.push(text.slice(from, Math.min(at, text.length)), '"');
  return [pieces.join(''), at + 1];
}

/** What is being rebuilt: one top value at a time. */
class Rebuilt {
  readonly values: string[] = [];
  private pieces: string[] = [];
  private readonly closers: string[] = [];
  /** The last character that means something; a comma is held back until something follows it. */
  private last = '';
  private hasComma = false;

  get isOutside(): boolean {
    return this.closers.length === 0;
  }

  comma(): void {
    if (this.last === ':') this.token('null');
    this.hasComma = this.last !== '' && this.last !== '{' && this.last !== '[';
  }

  token(text: string): void {
    if (this.hasComma) this.pieces.push(',');
    this.hasComma = false;
    this.pieces.push(text);
    this.last = text.charAt(text.length - 1);
  }

  open(bracket: string): void {
    this.token(bracket);
    this.closers.push(CLOSERS[bracket] ?? '');
  }

  /** A bracket closes the innermost one, whichever it is: a wrong one is a slip of the template. */
  close(): void {
    const closer = this.closers.pop();
    if (closer === undefined) return;
    if (this.last === ':') this.token('null');
    this.hasComma = false;
    this.token(closer);
    if (this.isOutside) this.finish();
  }

  /** A block that was cut short still says what it said. */
  finish(): void {
    while (this.closers.length > 0) this.close();
    if (this.pieces.length > 0) this.values.push(this.pieces.join(''));
    this.pieces = [];
    this.last = '';
    this.hasComma = false;
  }
}

/** The wrappers that stand on the line of a `//` comment without being comments themselves. */
const WRAPPERS = ['<!--', '-->', '<![CDATA[', ']]>'];

function skipOutside(text: string, at: number): number {
  const wrapper = WRAPPERS.find((mark) => text.startsWith(mark, at));
  if (wrapper) return at + wrapper.length;
  if (text.charAt(at) !== '/') return at + 1;
  const inside = nextSolid(text, at + 2);
  if (text.charAt(at + 1) === '/' && WRAPPERS.some((mark) => text.startsWith(mark, inside))) {
    return inside;
  }
  const end = endOfComment(text, at);
  return end === -1 ? at + 1 : end;
}

/** Outside strings, what only code has. */
const CODE_SIGNS = '();=+`?!&|<>';

/** What ends a word outside strings. */
const WORD_ENDS = `${SPACES},:{}[]"/();=`;

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !WORD_ENDS.includes(text.charAt(at))) at += 1;
  return at;
}

/** A word outside strings: a key of JavaScript, a word of JSON, or something that only code can say. */
function wordToken(text: string, start: number, end: number, options: RepairOptions): string {
  const word = text.slice(start, end);
  const isKey = options.isScript && text.charAt(nextSolid(text, end)) === ':';
  if (isKey) return JSON.stringify(word);
  return BARE_WORD.test(word) && !JSON_WORDS.has(word) ? 'null' : word;
}

/** Reads one piece outside strings and gives where the next one starts. */
function step(text: string, at: number, rebuilt: Rebuilt, options: RepairOptions): number {
  const character = text.charAt(at);
  if (character === '{' || character === '[') {
    rebuilt.open(character);
    return at + 1;
  }
  if (rebuilt.isOutside) return skipOutside(text, at);
  if (character === '"' || (character === "'" && options.isScript)) {
    const [token, end] = readString(text, at, options);
    rebuilt.token(token);
    return end;
  }
  const comment = character === '/' ? endOfComment(text, at) : -1;
  if (comment !== -1) return comment;
  if (SPACES.includes(character)) return at + 1;
  if (character === '}' || character === ']') rebuilt.close();
  else if (character === ',') rebuilt.comma();
  else if (character === ':') rebuilt.token(':');
  else {
    const end = endOfWord(text, at);
    rebuilt.token(wordToken(text, at, end, options));
    return end;
  }
  return at + 1;
}

/**
 * The objects and lists of a text as valid JSON each, when templates wrote them nearly so: without
 * what wraps them (BOM, CDATA, comments, a final semicolon), comments and commas too many; raw
 * newlines and bad escapes mended; several values one after another parted; brackets left open closed;
 * `undefined`, `NaN` and missing values as null. One pass, linear in the length of the text.
 */
export function repairJson(text: string, options: RepairOptions = {}): string[] {
  const rebuilt = new Rebuilt();
  for (let at = 0; at < text.length;) at = step(text, at, rebuilt, options);
  rebuilt.finish();
  return rebuilt.values;
}

/** A literal of a script as JSON, null when it is none, and how far it was read. */
export interface ScriptLiteral {
  json: string | null;
  end: number;
}

/**
 * The object or list literal that starts at a bracket of a script. Nothing is run: a literal that
 * holds code is none, and is left as soon as that is seen.
 */
export function literalAt(text: string, start: number): ScriptLiteral {
  const rebuilt = new Rebuilt();
  let at = start;
  while (at < text.length && !CODE_SIGNS.includes(text.charAt(at))) {
    at = step(text, at, rebuilt, { isScript: true });
    const [json] = rebuilt.values;
    if (json !== undefined) return { json, end: at };
  }
  return { json: null, end: at };
}
