import { expect, test } from 'vitest';
import { readMicrodata } from '../../../../lib/reading/structured/attribute-items.ts';
import { readStructured } from '../../../../lib/reading/structured/index.ts';
import { textOf } from '../../../../lib/reading/structured/item.ts';
import { readJsonLd, readJsonLdItems } from '../../../../lib/reading/structured/json-ld.ts';
import { documentOf, PAGE_URL } from './document.ts';

const block = (text: string) => `<script type="application/ld+json">${text}</script>`;

test('scopes nested too deep are cut, and the reading says so', () => {
  const document = documentOf('<div itemscope itemprop="p">'.repeat(1000));
  const reading = readStructured(document, PAGE_URL);
  expect(reading.partial.join()).toContain('nested too deep');
  const written = JSON.stringify(reading.microdata);
  expect(written.split('"p":')).toHaveLength(64);
  expect(readMicrodata(document)).toEqual([]);
});

test('ten thousand scopes side by side are read within the limits of each reader', () => {
  const document = documentOf(
    '<div itemscope itemtype="T"><i itemprop="p">1</i></div>'.repeat(10_000),
  );
  expect(readStructured(document, PAGE_URL).microdata).toHaveLength(10_000);
  expect(readMicrodata(document)).toHaveLength(3000);
});

test('JSON-LD nested 50,000 deep is cut and can be written again', () => {
  const html = block('{"a":'.repeat(50_000)) + block('{"@type":"Product","name":"Gourde"}');
  const document = documentOf(html);
  expect(JSON.stringify(readStructured(document, PAGE_URL).jsonld)).toContain('Gourde');
  const { items, partial } = readJsonLdItems(document);
  expect(partial).toContain('nested too deep');
  expect(items.map((item) => textOf(item, 'name'))).toContain('Gourde');
});

test('past ten million characters of JSON-LD the last blocks are left out, with the reason', () => {
  const filler = block(`{"@type":"Thing","name":"${'x'.repeat(4_000_000)}"}`);
  const { items, partial } = readJsonLdItems(documentOf(filler.repeat(3)));
  expect(items).toHaveLength(2);
  expect(partial).toContain('too much JSON-LD');
});

test('items that name each other in a circle have no name', () => {
  const [item] = readJsonLd(
    documentOf(
      block(
        '[{"@id":"#a","name":{"@id":"#b"},"x":1},{"@id":"#b","name":[{"@id":"#a"},{"@id":"#b"}],"x":1}]',
      ),
    ),
  );
  expect(item && textOf(item, 'name')).toBe('');
});

test('a chain of 9,000 references is followed without recursion', () => {
  const nodes = Array.from(
    { length: 9000 },
    (_, at) => `{"@id":"#${at}","next":{"@id":"#${at + 1}"},"x":1}`,
  );
  expect(readJsonLd(documentOf(block(`[${nodes.join()}]`)))).toHaveLength(9000);
});

test('keys of the page are only keys', () => {
  const { jsonld, microdata, dublincore, opengraph } = readStructured(
    documentOf(`${block('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')}
      <div itemscope><i itemprop="__proto__">x</i><i itemprop="constructor">y</i></div>
      <head prefix="__proto__: http://a.example"><meta property="__proto__:polluted" content="1">`),
    PAGE_URL,
  );
  expect(Object.keys(jsonld[0] as object)).toEqual(['__proto__', 'constructor']);
  expect(JSON.stringify(microdata)).toBe('[{"properties":{"__proto__":"x","constructor":"y"}}]');
  expect([dublincore, opengraph].flat()).not.toHaveLength(0);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
