import { describe, expect, it } from 'vitest';
import { cuesByTheme } from '../../../lib/taxonomy/cues.ts';
import { families, OFF_TOPIC, themeById, themeLabel, themes } from '../../../lib/taxonomy/index.ts';
import { pageSignals } from '../../../lib/taxonomy/page-signals.ts';
import { polarity } from '../../../lib/taxonomy/polarity.ts';
import { z } from '../../../lib/market/index.ts';

const Bilingual = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

const ThemeShape = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  family: z.string(),
  label: Bilingual,
  definition: Bilingual,
  swot: z.strictObject({
    forUs: z.array(z.enum(['S', 'W', 'O', 'T'])),
    forCompetitor: z.array(z.enum(['S', 'W', 'O', 'T'])),
    needsComparison: z.boolean(),
  }),
  pestel: z.enum(['P', 'E', 'S', 'T', 'En', 'L']).nullable(),
  porter: z.array(z.enum(['rivalry', 'entrants', 'substitutes', 'buyers', 'suppliers', 'state'])),
  mix: z.array(
    z.enum(['product', 'price', 'place', 'promotion', 'people', 'process', 'physical-evidence']),
  ),
  diagnosisSection: z.enum([
    'market',
    'competition',
    'stakes',
    'opportunities',
    'threats',
    'sources',
    'demand',
    'mix',
    'price',
    'environment',
    'communication',
    'digital',
  ]),
  referential: z.array(z.string().regex(/^B[1-4]-[A-E]\d$/)).min(1),
  halfLifeDays: z.int().positive(),
});

describe('the taxonomy', () => {
  it('has 44 themes of the declared shape, each in a known family', () => {
    expect(themes).toHaveLength(44);
    for (const theme of themes) {
      expect(ThemeShape.parse(theme)).toEqual(theme);
      expect(families.map((family) => family.id)).toContain(theme.family);
    }
    expect(new Set(themes.map((theme) => theme.id)).size).toBe(44);
  });

  it('claims our own strengths and weaknesses only through a comparison', () => {
    for (const theme of themes) {
      const ours = theme.swot.forUs.some((cell) => cell === 'S' || cell === 'W');
      expect([theme.id, theme.swot.needsComparison]).toEqual([theme.id, ours]);
    }
  });

  it('names themes in both languages and shows an unknown identifier as it is', () => {
    expect(themeLabel('price-level', 'fr')).toBe('Niveau de prix et grilles tarifaires');
    expect(themeLabel('price-level', 'en')).toBe('Price level and price lists');
    expect(themeLabel('of-a-later-version', 'en')).toBe('of-a-later-version');
    expect(themeById(OFF_TOPIC)).toBeUndefined();
  });

  it('has cues in both languages for every theme, never twice the same', () => {
    expect(Object.keys(cuesByTheme).toSorted()).toEqual(themes.map((theme) => theme.id).toSorted());
    for (const [id, cues] of Object.entries(cuesByTheme)) {
      for (const language of ['fr', 'en'] as const) {
        const all = [...cues[language]['3'], ...cues[language]['2'], ...cues[language]['1']];
        expect(all.length).toBeGreaterThan(20);
        expect([id, language, new Set(all).size]).toEqual([id, language, all.length]);
      }
    }
  });

  it('points every page signal at a theme and gives it something to look at', () => {
    const aimless = pageSignals.filter(
      ({ types, offers, paths, hosts, parameters, media }) =>
        !(types ?? offers ?? paths ?? hosts ?? parameters ?? media),
    );
    expect(aimless).toEqual([]);
    expect(pageSignals.filter((signal) => !themeById(signal.theme))).toEqual([]);
  });

  it('has a polarity lexicon whose two sides never share a word', () => {
    for (const language of ['fr', 'en'] as const) {
      const bad = new Set(polarity[language].unfavourable);
      expect(polarity[language].favourable.filter((word) => bad.has(word))).toEqual([]);
    }
  });
});
