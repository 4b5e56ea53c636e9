import { expect, test } from 'vitest';
import { parseJsonValues } from '../../../../lib/reading/structured/tolerant-json.ts';

const HALF_MILLION = 500_000;

test.each<[what: string, text: string, values: unknown[]]>([
  ['plain JSON', '{"a":1}', [{ a: 1 }]],
  ['a byte-order mark', '\ufeff{"a":1}', [{ a: 1 }]],
  ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
  ['CDATA on one line', '// <![CDATA[ {"a":1} // ]]>', [{ a: 1 }]],
  ['CDATA in block comments', '/*<![CDATA[*/{"a":1}/*]]>*/', [{ a: 1 }]],
  ['an HTML comment around', '<!-- {"a":1} -->', [{ a: 1 }]],
  ['an HTML comment before', '<!-- a note -->\n{"a":1}', [{ a: 1 }]],
  [
    'script comments',
    '{"a":1, // one\n/* two */ "b":"// kept /* kept */"}',
    [{ a: 1, b: '// kept /* kept */' }],
  ],
  ['commas too many', '{"a":[1,,2,],}', [{ a: [1, 2] }]],
  ['raw newlines and tabs', '{"a":"x\n\ty"}', [{ a: 'x\n\ty' }]],
  ['bad escapes', String.raw`{"a":"l\'eau \d \u12"}`, [{ a: String.raw`l'eau \d \u12` }]],
  ['entities for quotes', '{&quot;a&quot;:&quot;b &amp; c&quot;}', [{ a: 'b & c' }]],
  ['a final semicolon', '{"a":1};', [{ a: 1 }]],
  ['objects one after another', '{"a":1} {"b":2}\n[3]', [{ a: 1 }, { b: 2 }, [3]]],
  ['text after the end', '{"a":1}} and more', [{ a: 1 }]],
  ['a block cut short', '{"a":{"b":[1,2', [{ a: { b: [1, 2] } }]],
  ['missing values', '{"a":,"b":undefined,"c":NaN}', [{ a: null, b: null, c: null }]],
  [
    'quotes that were not escaped',
    '{"a":"un écran 12" plat","b":2}',
    [{ a: 'un écran 12" plat', b: 2 }],
  ],
  ['nothing', '   ', []],
  ['no JSON at all', 'Internal server error', []],
])('%s', (_what, text, values) => {
  expect(parseJsonValues(text)).toEqual(values);
});

test.each([
  ['spaces', ' '.repeat(2 * HALF_MILLION)],
  ['opening quotes', '{"a":"'.repeat(HALF_MILLION / 2)],
  ['open comments', '{/*'.repeat(HALF_MILLION)],
  ['slashes', `{${'/'.repeat(2 * HALF_MILLION)}`],
  ['backslashes', `{"a":"${'\\'.repeat(2 * HALF_MILLION)}`],
  ['closing comment marks', `{"a":1} ${'; -->   '.repeat(HALF_MILLION / 2)}`],
  ['brackets', '['.repeat(50_000)],
  ['commas', `[${','.repeat(2 * HALF_MILLION)}`],
])('two million characters of %s are read in linear time', (_what, bomb) => {
  const time = (text: string) => {
    const start = performance.now();
    parseJsonValues(text);
    return performance.now() - start;
  };
  time(bomb.slice(0, bomb.length / 2));
  const half = time(bomb.slice(0, bomb.length / 2));
  // Four times the work would be quadratic; a loaded machine is given room.
  expect(time(bomb)).toBeLessThan(Math.max(8 * half, 1500));
});

test('a key named __proto__ stays a key', () => {
  const [value] = parseJsonValues('{"__proto__":{"polluted":true},}');
  expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
