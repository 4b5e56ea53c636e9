import { classGroupReader } from './word-groups.ts';
import { BLOCK_TAGS, CONTROL_TAGS, MEDIA_TAGS, NEVER_TEXT } from './tags.ts';
import { isHiddenByPage } from './visibility.ts';

/** An element of the page, with the run of blocks it holds: `[first, end)`. */
export interface PageElement {
  element: Element;
  tag: string;
  /** Index of the nearest block element, itself included. */
  block: number;
  /** Index of the parent in the list of elements; -1 for the root. */
  parent: number;
  depth: number;
  first: number;
  end: number;
  /** Class groups of its own names, one bit a group. */
  groups: number;
  role: string;
  isHidden: boolean;
  /** Tag and class: what siblings made by one template share. */
  likeness: string;
  /** Controls and images met before it, and at its end: what it holds is the difference. */
  controlsBefore: number;
  controlsEnd: number;
  mediaBefore: number;
  mediaEnd: number;
}

/** A run of text that no block element interrupts. */
export interface PageBlock {
  /** Lines separated by `\n` where the page breaks them, spaces collapsed; code keeps its own. */
  text: string;
  /** The block element it stands in, as an index in the list of elements. */
  owner: number;
  isCode: boolean;
  linkLength: number;
  boldLength: number;
  /** The text node it starts in. */
  node: Node;
}

/** A page as a sequence of blocks, of which every element is an interval. */
export interface PageWalk {
  elements: PageElement[];
  blocks: PageBlock[];
  /** False when the page was larger than what is read. */
  isWhole: boolean;
}

export interface WalkOptions {
  /** What the caller knows of the display: an element it says is not visible is left out. */
  isVisible?: ((element: Element) => boolean) | undefined;
  mostNodes?: number;
}

const MOST_NODES = 150_000;
const MOST_BLOCKS = 20_000;
const MOST_CHARACTERS = 4_000_000;

interface OpenBlock {
  text: string;
  owner: number;
  isCode: boolean;
  linkLength: number;
  boldLength: number;
  node: Node | null;
}

const LINK = 1;
const BOLD = 2;
const CODE = 4;

const INLINE_MARKS = new Map([
  ['a', LINK],
  ['b', BOLD],
  ['strong', BOLD],
  ['pre', CODE],
  ['textarea', CODE],
]);

/** A browser that runs scripts keeps what `noscript` holds as one unparsed text. */
const isUnparsed = (element: Element) =>
  element.localName === 'noscript' && !element.firstElementChild;
const isRead = (element: Element) => !NEVER_TEXT.has(element.localName) && !isUnparsed(element);

const tidy = (text: string, isCode: boolean) =>
  isCode
    ? // Not `/\s+$/`, which takes a time that grows with the square of a run of spaces.
      text.replace(/^\s*\n/, '').trimEnd()
    : text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();

/** Walks a page once, without recursion, and cuts its text in blocks. */
class Walker {
  readonly elements: PageElement[] = [];
  readonly blocks: PageBlock[] = [];
  private readonly groupsOf = classGroupReader();
  private readonly marks: number[] = [];
  private open: OpenBlock = this.emptyBlock(0);
  private isAfterBreak = false;
  private controls = 0;
  private media = 0;
  private characters = 0;
  private nodes = 0;
  private current = -1;
  private readonly options: WalkOptions;

  constructor(options: WalkOptions) {
    this.options = options;
  }

  private emptyBlock(owner: number): OpenBlock {
    return { text: '', owner, isCode: false, linkLength: 0, boldLength: 0, node: null };
  }

  private flush(): void {
    const { open } = this;
    if (open.node) {
      const text = tidy(open.text, open.isCode);
      if (/[\p{L}\p{N}]/u.test(text)) this.blocks.push({ ...open, node: open.node, text });
    }
    this.open = this.emptyBlock(this.blockOwner());
  }

  private blockOwner(): number {
    return this.elements[this.current]?.block ?? 0;
  }

  /** A second line break in a row ends a paragraph. */
  private addBreak(): void {
    if (this.open.node === null) return;
    if (this.isAfterBreak) this.flush();
    else this.open.text += '\n';
    this.isAfterBreak = true;
  }

  private addText(node: Node): void {
    const value = node.nodeValue ?? '';
    const marks = this.marks[this.current] ?? 0;
    const isCode = (marks & CODE) !== 0;
    const text = isCode ? value : value.replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && this.open.node === null)) return;
    const { open } = this;
    if (open.node === null) Object.assign(open, { node, isCode, owner: this.blockOwner() });
    open.text += text;
    if (text !== ' ') this.isAfterBreak = false;
    this.characters += text.length;
    if (marks & LINK) open.linkLength += text.length;
    if (marks & BOLD) open.boldLength += text.length;
  }

  private isEntered(element: Element): boolean {
    return isRead(element) && this.options.isVisible?.(element) !== false;
  }

  private enter(element: Element, parent: number): void {
    const tag = element.localName;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
    const above = this.elements[parent];
    const isHidden = above?.isHidden === true || isHiddenByPage(element);
    if (BLOCK_TAGS.has(tag)) this.flush();
    this.current = this.elements.length;
    if (CONTROL_TAGS.has(tag)) this.controls += 1;
    if (MEDIA_TAGS.has(tag)) this.media += 1;
    this.marks.push((this.marks[parent] ?? 0) | (INLINE_MARKS.get(tag) ?? 0));
    this.elements.push({
      element,
      tag,
      block: BLOCK_TAGS.has(tag) ? this.current : (above?.block ?? 0),
      parent,
      depth: (above?.depth ?? -1) + 1,
      first: this.blocks.length,
      end: -1,
      groups: this.groupsOf(names),
      role: element.getAttribute('role') ?? '',
      isHidden,
      likeness: `${tag} ${(element.getAttribute('class') ?? '').slice(0, 100)}`,
      controlsBefore: this.controls,
      controlsEnd: -1,
      mediaBefore: this.media,
      mediaEnd: -1,
    });
    if (tag === 'br') this.addBreak();
  }

  private leave(): void {
    const element = this.elements[this.current]!;
    if (BLOCK_TAGS.has(element.tag)) this.flush();
    element.end = this.blocks.length;
    element.controlsEnd = this.controls;
    element.mediaEnd = this.media;
    this.current = element.parent;
  }

  /** Whether the walk may go on: the node budget, and what a message can carry. */
  private hasRoom(): boolean {
    this.nodes += 1;
    return (
      this.nodes <= (this.options.mostNodes ?? MOST_NODES) &&
      this.blocks.length < MOST_BLOCKS &&
      this.characters < MOST_CHARACTERS
    );
  }

  walk(root: Element): PageWalk {
    let node: Node | null = root;
    let isWhole = true;
    while (node) {
      if (!this.hasRoom()) {
        isWhole = false;
        break;
      }
      let next: Node | null = null;
      if (node.nodeType === 3) this.addText(node);
      else if (node.nodeType === 1 && (node === root || this.isEntered(node as Element))) {
        this.enter(node as Element, this.current);
        next = node !== root || this.isEntered(root) ? node.firstChild : null;
        if (!next) this.leave();
      }
      while (!next && node && node !== root) {
        next = node.nextSibling;
        if (next) break;
        node = node.parentNode;
        if (node && this.current >= 0) this.leave();
      }
      node = next;
    }
    this.flush();
    while (this.current >= 0) this.leave();
    return { elements: this.elements, blocks: this.blocks, isWhole };
  }
}

/**
 * The blocks and elements of a page body, in document order; the page is not changed. The first element
 * is always the root: where nothing of it is read, it is the only one and there is no block.
 */
export const walkPage = (root: Element, options: WalkOptions = {}): PageWalk =>
  new Walker(options).walk(root);
