/** The text of a page with its spaces collapsed, and where each character comes from. */
export interface TextIndex {
  text: string;
  /** The text node and offset of each character of `text`. */
  nodes: Text[];
  /** For each node, the index in `text` where it starts and the offset in the node of each character. */
  starts: number[];
  offsets: Uint32Array;
}

const UNSEEN = /^(?:script|style|noscript|template|head)$/;

const isSpace = (character: string) => /[\s\u00a0\u202f\u200b]/.test(character);

function* seenTextNodes(root: Node): Generator<Text> {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else if (child.nodeType === 1 && !UNSEEN.test((child as Element).localName))
      yield* seenTextNodes(child);
  }
}

/** Reads a page once so that places in its text can be turned into places in its nodes. */
export function indexText(root: Node): TextIndex {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  let text = '';
  for (const node of seenTextNodes(root)) {
    nodes.push(node);
    starts.push(text.length);
    const value = node.nodeValue ?? '';
    let piece = '';
    for (let offset = 0; offset < value.length; offset += 1) {
      const character = value.charAt(offset);
      const space = isSpace(character);
      const last = piece ? piece.at(-1) : text.at(-1);
      if (space && (last === ' ' || last === undefined)) continue;
      piece += space ? ' ' : character;
      offsets.push(offset);
    }
    text += piece;
  }
  return { text, nodes, starts, offsets: Uint32Array.from(offsets) };
}

/** The node and offset of a place in the collapsed text. */
export function placeAt(index: TextIndex, position: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((index.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const node = index.nodes[low];
  const offset = index.offsets[position];
  return node && offset !== undefined ? { node, offset } : null;
}
