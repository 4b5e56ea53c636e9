import { expect, test } from 'vitest';
import { readStructured } from '../../../../lib/reading/structured/index.ts';
import { documentOf } from './document.ts';

const URL = 'https://boutique.example/gourdes/hiver';
const declared = (html: string) => readStructured(documentOf(html, URL), URL);
const microdata = (html: string) => declared(html).microdata;

test.each([
  ['meta', '<meta itemprop="p" content="7">', '7'],
  ['a link', '<a itemprop="p" href="../b">text</a>', 'https://boutique.example/b'],
  [
    'an absolute address as written',
    '<link itemprop="p" href=" https://a.example ">',
    'https://a.example',
  ],
  ['an image', '<img itemprop="p" src="a.jpg">', 'https://boutique.example/gourdes/a.jpg'],
  ['an image to come', '<img itemprop="p" content="/a.jpg">', 'https://boutique.example/a.jpg'],
  ['an object', '<object itemprop="p" data="/a.svg"></object>', 'https://boutique.example/a.svg'],
  ['a video', '<video itemprop="p" src="/a.mp4"></video>', 'https://boutique.example/a.mp4'],
  ['an embedded page', '<embed itemprop="p" src="/a">', 'https://boutique.example/a'],
  ['data', '<data itemprop="p" value="12">twelve</data>', '12'],
  ['a meter', '<meter itemprop="p" value="3.5">3,5 sur 5</meter>', '3.5'],
  ['a time', '<time itemprop="p" datetime="2026-01-02">2 janvier</time>', '2026-01-02'],
  ['content on any element', '<span itemprop="p" content="29.90">29,90 €</span>', '29.90'],
  [
    'text',
    '<p itemprop="p"> un\n <b>deux</b><i>trois</i>, quatre<script>x</script></p>',
    'un deux trois, quatre',
  ],
  [
    'blocks',
    '<div itemprop="p"><p>un</p><ul><li>deux</li><li>trois</li></ul></div>',
    'un\n\ndeux\ntrois',
  ],
])('the microdata value of %s', (_what, property, value) => {
  expect(microdata(`<div itemscope itemtype="T">${property}</div>`)).toEqual([
    { type: 'T', properties: { p: value } },
  ]);
});

test.each<[what: string, html: string, expected: unknown]>([
  [
    'several types, an id and several values',
    '<div itemscope itemtype="A B" itemid=" urn:1 "><i itemprop="x y">1</i><i itemprop="x">2</i></div>',
    [{ type: ['A', 'B'], id: 'urn:1', properties: { x: ['1', '2'], y: '1' } }],
  ],
  [
    'a thing inside',
    '<div itemscope><div itemprop="offers" itemscope><i itemprop="price">9</i></div></div>',
    [{ properties: { offers: { properties: { price: '9' } } } }],
  ],
  [
    'a thing of text alone',
    '<b itemscope itemtype="Brand">Hiver</b>',
    [{ type: 'Brand', value: 'Hiver' }],
  ],
  [
    'properties elsewhere in the page',
    '<i id="r"><b itemprop="a">1</b></i><div itemscope itemref="r none"><b itemprop="a">2</b></div>',
    [{ properties: { a: ['2', '1'] } }],
  ],
  [
    'a circle of references',
    `<div id="a" itemprop="x" itemscope itemref="b"></div><div id="b" itemprop="y" itemscope itemref="a"></div>
     <div itemscope itemref="a"></div>`,
    [{ properties: { x: { properties: { y: { value: '' } } } } }],
  ],
])('microdata: %s', (_what, html, expected) => {
  expect(microdata(html)).toEqual(expected);
});

test('Open Graph keeps order, repetitions and the prefixes a page declares', () => {
  const [graph] =
    declared(`<html><head prefix="og: http://ogp.me/ns# my-shop:https://boutique.example/ns#">
    <meta property="og:image" content="a.jpg"><meta property="og:image:width" content="10">
    <meta property="og:image" content="b.jpg"><meta property="og:image" content="b.jpg">
    <meta property="product:price:amount" content="29.90"><meta property="my-shop:colour" content="bleu">
    <meta property="other:x" content="no"><meta property="og" content="no"><meta name="og:title" content="no">`).opengraph;
  expect(graph).toEqual({
    namespace: {
      og: 'http://ogp.me/ns#',
      shop: 'https://boutique.example/ns#',
      product: 'http://ogp.me/ns/product#',
    },
    properties: [
      ['og:image', 'a.jpg'],
      ['og:image:width', '10'],
      ['og:image', 'b.jpg'],
      ['product:price:amount', '29.90'],
      ['my-shop:colour', 'bleu'],
    ],
  });
});

const SCHEMA = 'http://schema.org/';
test.each<[what: string, html: string, expected: unknown]>([
  [
    'a typed thing inside another',
    '<p vocab="http://schema.org/" typeof="Product"><b property="name">Hiver</b><i property="offers" typeof="Offer"><meta property="price" content="9"></i></p>',
    [
      { '@id': URL, 'http://www.w3.org/ns/rdfa#usesVocabulary': [{ '@id': SCHEMA }] },
      {
        '@id': '_:b1',
        '@type': [`${SCHEMA}Product`],
        [`${SCHEMA}name`]: [{ '@value': 'Hiver' }],
        [`${SCHEMA}offers`]: [{ '@id': '_:b2' }],
      },
      { '@id': '_:b2', '@type': [`${SCHEMA}Offer`], [`${SCHEMA}price`]: [{ '@value': '9' }] },
    ],
  ],
  [
    'about, resource and declared prefixes',
    '<p prefix="s: http://schema.org/" about="/x"><a property="s:url" href="/y">y</a><i property="s:sku" datatype="xsd:token">1</i></p>',
    [
      {
        '@id': 'https://boutique.example/x',
        [`${SCHEMA}url`]: [{ '@id': 'https://boutique.example/y' }],
        [`${SCHEMA}sku`]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#token', '@value': '1' }],
      },
    ],
  ],
  [
    'a relation whose other end is inside',
    '<p about="/x" rel="schema:brand"><b about="/b" property="schema:name">Hiver</b></p>',
    [
      {
        '@id': 'https://boutique.example/b',
        [`${SCHEMA}name`]: [{ '@value': 'Hiver' }],
      },
      {
        '@id': 'https://boutique.example/x',
        [`${SCHEMA}brand`]: [{ '@id': 'https://boutique.example/b' }],
      },
    ],
  ],
  ['words without a vocabulary', '<a rel="nofollow" href="/x"><b property="name">x</b></a>', []],
])('RDFa: %s', (_what, html, expected) => {
  expect(declared(html).rdfa).toEqual(expected);
});

test('Dublin Core gives each tag with the address of its property', () => {
  const [core] = declared(`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
    <meta name="DC.title" lang="fr" content="Gourdes"><meta name="DC.Date.modified" content="2026-01-02">`).dublincore;
  expect(core).toEqual({
    namespaces: { DC: 'http://purl.org/dc/elements/1.1/' },
    elements: [
      {
        name: 'DC.title',
        lang: 'fr',
        content: 'Gourdes',
        URI: 'http://purl.org/dc/elements/1.1/title',
      },
    ],
    terms: [
      { name: 'DC.Date.modified', content: '2026-01-02', URI: 'http://purl.org/dc/terms/modified' },
    ],
  });
});
