import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { composedDocument, originalOf } from '../../../lib/reading/composed-document.ts';
import { readPage } from '../../../lib/reading/index.ts';

const URL = 'https://shop.example/cup';
const open = (body: string) =>
  new JSDOM(`<html lang="en"><body>${body}</body></html>`, { url: URL });
const textOf = (document: Document) =>
  (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('A page as one tree', () => {
  it('is the page itself when nothing is apart', () => {
    const { document } = open('<p>Plain <template><b>never shown</b></template></p>').window;
    expect(composedDocument(document).document).toBe(document);
  });

  it('shows open shadow roots with what their slots are given', () => {
    const { document } = open(
      '<x-card><b slot="name">Cup</b> in blue<i slot="none">lost</i></x-card>',
    ).window;
    document.querySelector('x-card')!.attachShadow({ mode: 'open' }).innerHTML =
      '<h2><slot name="name">Nameless</slot></h2><p>Price 12 €</p><slot></slot><slot name="more">none left</slot>';
    const before = document.documentElement.outerHTML;
    expect(textOf(composedDocument(document).document)).toBe('CupPrice 12 € in bluenone left');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('shows shadow roots inside shadow roots', () => {
    const { document } = open('<x-a></x-a>').window;
    const outer = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-b><em>deep</em></x-b>';
    outer.querySelector('x-b')!.attachShadow({ mode: 'open' }).innerHTML = '[<slot></slot>]';
    expect(textOf(composedDocument(document).document)).toBe('[deep]');
  });

  it('shows the declared shadow roots of a saved page', () => {
    const { document } = open(
      '<x-card>Given<template shadowrootmode="open"><p>Price 19 € <slot></slot></p></template></x-card>',
    ).window;
    expect(textOf(composedDocument(document).document)).toBe('Price 19 € Given');
  });

  it('shows frames of the same origin', () => {
    const { document } = open('<p>Before</p><iframe></iframe><p>After</p>').window;
    const frame = document.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = '<p>Inside 5 €</p>';
    expect(textOf(composedDocument(document).document)).toBe('BeforeInside 5 €After');
  });

  it('remembers which element of the page each one was made from', () => {
    const { document } = open('<x-card></x-card>').window;
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<s>20 €</s>';
    const copy = composedDocument(document).document.querySelector('s')!;
    expect(originalOf(copy)).toBe(root.querySelector('s'));
  });

  it('leaves out the end of a page that never ends, and says so', () => {
    const { document } = open(`<x-a></x-a>${'<i></i>'.repeat(100)}`).window;
    document.querySelector('x-a')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Read</p>';
    const composed = composedDocument(document, 20);
    expect(composed.isWhole).toBe(false);
    expect(textOf(composed.document)).toBe('Read');
  });

  it('lets a price inside a component be read', () => {
    const { document } = open(
      '<main><h1>Copper cup</h1><x-price></x-price><button>Add to cart</button></main>',
    ).window;
    document.querySelector('x-price')!.attachShadow({ mode: 'open' }).innerHTML =
      '<span class="price">€ 12.50</span>';
    const [offer] = readPage(document, URL).offers;
    expect(offer?.prices[0]).toMatchObject({ amount: '12.50', currency: 'EUR', role: 'current' });
  });
});
