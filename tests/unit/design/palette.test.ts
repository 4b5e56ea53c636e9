import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chartPalette,
  controlPairs,
  palette,
  textPairs,
  type SchemeColour,
} from '../../../components/ui/palette.ts';
import { contrast, linear, readHex, toLab, type Rgb } from './colour-math.ts';
import { eyes } from './colour-vision.ts';
import { deltaE } from './delta-e.ts';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
const schemes = ['light', 'dark'] as const;

describe('the arithmetic of colours', () => {
  it('agrees with published values', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    // Pairs 1, 7 and 17 of the test data of Sharma, Wu and Dalal.
    expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(deltaE([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
    expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  });
});

describe('the style sheet', () => {
  const written = new Map(
    [...css.matchAll(/--((?:color|chart)-[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
  it('writes the colours of the palette and no other', () => {
    const expected = new Map<string, SchemeColour>([
      ...Object.entries(palette).map(([name, colour]) => [`color-${name}`, colour] as const),
      ...chartPalette.map((colour, index) => [`chart-${index + 1}`, colour] as const),
    ]);
    expect(written).toEqual(expected);
  });
});

describe.each(schemes)('the %s scheme', (scheme) => {
  it.each(textPairs)('reads %s on %s', (text, ground) => {
    expect(contrast(palette[text][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controlPairs)('shows the outline %s on %s', (outline, ground) => {
    expect(contrast(palette[outline][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(3);
  });

  it.each(chartPalette.map((colour) => colour[scheme]))(
    'keeps series %s off the ground',
    (colour) => {
      expect(contrast(colour, palette.bg[scheme])).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.keys(eyes))('keeps the series apart for %s vision', (name) => {
    const see = eyes[name];
    if (!see) throw new Error(`No eye named ${name}.`);
    const seen = chartPalette.map((colour) =>
      toLab(see(readHex(colour[scheme]).map(linear) as Rgb)),
    );
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1))
        expect(deltaE(one, other)).toBeGreaterThanOrEqual(12);
  });
});
