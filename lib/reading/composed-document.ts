import { frameBody } from './frame-body.ts';

/** Elements copied at most: past it the rest of the page is left out, and the copy says so. */
const MOST_NODES = 150_000;
const DEEPEST_FRAME = 3;

/** A document as the reader sees it, in one tree, and whether all of it is there. */
export interface ComposedDocument {
  document: Document;
  isWhole: boolean;
}

/** Which element of the page a copied one was made from: styles are computed on the original. */
const originals = new WeakMap<Element, Element>();

/** The element of the page that an element being read stands for. */
export const originalOf = (element: Element): Element => originals.get(element) ?? element;

/** `<template shadowrootmode>`: a shadow root of a saved page that nothing has attached. */
const isDeclaredRoot = (element: Element): boolean =>
  element.localName === 'template' && element.hasAttribute('shadowrootmode');

const declaredRoot = (element: Element): DocumentFragment | null => {
  // A declared root comes first in its host: the other children need not be looked at.
  const first = element.firstElementChild;
  return first && isDeclaredRoot(first) ? (first as HTMLTemplateElement).content : null;
};

const shadowOf = (element: Element): DocumentFragment | null =>
  element.shadowRoot ?? declaredRoot(element);

const isComposed = (element: Element): boolean =>
  element.shadowRoot !== null || isDeclaredRoot(element) || frameBody(element) !== null;

function nodesOf(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

const hostOf = (slot: Element): Element | null => {
  const root = slot.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** What a slot shows: the children its host gives it by name, else its own. */
function shownIn(slot: Element, declaredHost: Element | undefined): Node[] {
  const host = hostOf(slot) ?? declaredHost;
  const name = slot.getAttribute('name') ?? '';
  const given = (host ? nodesOf(host) : []).filter((node) => {
    if (node.nodeType !== 1) return name === '' && node.nodeType === 3;
    const element = node as Element;
    return element.localName !== 'template' && (element.getAttribute('slot') ?? '') === name;
  });
  const isFilled = given.some((node) => node.nodeType === 1 || /\S/.test(node.nodeValue ?? ''));
  return isFilled ? given : nodesOf(slot);
}

/** A node to copy, where its copy goes, and the host whose declared shadow root it stands in. */
interface Pending {
  node: Node;
  parent: Node;
  frames: number;
  host: Element | undefined;
}

function childrenOf({ node, frames, host }: Pending): Omit<Pending, 'parent'>[] {
  const element = node as Element;
  const all = (nodes: Node[], depth = frames, within = host) =>
    nodes.map((child) => ({ node: child, frames: depth, host: within }));
  const shadow = shadowOf(element);
  if (shadow) return all(nodesOf(shadow), frames, element);
  if (element.localName === 'slot') return all(shownIn(element, host));
  const body = frames < DEEPEST_FRAME ? frameBody(element) : null;
  return body ? all(nodesOf(body), frames + 1, undefined) : all(nodesOf(element));
}

/** A frame becomes a plain box: a parser would take what is inside a frame for text. */
function shallowCopy(node: Node, into: Document): Node {
  if (node.nodeType !== 1 || !frameBody(node as Element)) return into.importNode(node, false);
  return into.createElement('div');
}

function copyTree(document: Document, mostNodes: number): ComposedDocument {
  const into = document.implementation.createHTMLDocument('');
  into.documentElement.remove();
  const pending: Pending[] = [
    { node: document.documentElement, parent: into, frames: 0, host: undefined },
  ];
  let copied = 0;
  for (let next = pending.pop(); next && copied < mostNodes; next = pending.pop()) {
    const { node, parent } = next;
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    const copy = shallowCopy(node, into);
    parent.appendChild(copy);
    copied += 1;
    if (node.nodeType !== 1) continue;
    originals.set(copy as Element, node as Element);
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index -= 1)
      pending.push({ ...children[index]!, parent: copy });
  }
  return { document: into, isWhole: pending.length === 0 };
}

/**
 * The page as one tree: what open shadow roots and frames of the same origin show is put where it is
 * shown. A page without any is returned as it is; else a copy is made in a document that loads and
 * runs nothing. The page itself is never changed.
 */
export function composedDocument(
  document: Document,
  mostNodes: number = MOST_NODES,
): ComposedDocument {
  const elements = document.querySelectorAll('*');
  for (let index = 0; index < elements.length && index < mostNodes; index += 1)
    if (isComposed(elements[index]!)) return copyTree(document, mostNodes);
  return { document, isWhole: true };
}
