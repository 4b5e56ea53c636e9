/** A colour in each scheme. */
export interface SchemeColour {
  light: string;
  dark: string;
}

/** The colours of the interface, by token name (`--color-<name>` in tokens.css). */
export const palette = {
  bg: { light: '#ffffff', dark: '#15171c' },
  surface: { light: '#f6f7f9', dark: '#1c1f26' },
  raised: { light: '#ffffff', dark: '#22262e' },
  line: { light: '#dfe3e8', dark: '#323843' },
  'line-strong': { light: '#868f9b', dark: '#6b7583' },
  fg: { light: '#1b1f24', dark: '#eceff3' },
  muted: { light: '#59636e', dark: '#a3adb8' },
  accent: { light: '#2b50d6', dark: '#8aa4ff' },
  'on-accent': { light: '#ffffff', dark: '#101216' },
  'accent-soft': { light: '#e8edfc', dark: '#232c4d' },
  ok: { light: '#1d6b4e', dark: '#6fd6a8' },
  warn: { light: '#8a4b00', dark: '#ffb066' },
  bad: { light: '#b3261e', dark: '#ff9b93' },
  'ok-soft': { light: '#e3f3ec', dark: '#173328' },
  'warn-soft': { light: '#fdf0e1', dark: '#3a2713' },
  'bad-soft': { light: '#fceae8', dark: '#421d1a' },
} as const satisfies Record<string, SchemeColour>;

export type ColourName = keyof typeof palette;

/** Chart series in order; kept apart under simulated colour-vision deficiencies (tests/unit/design). */
export const chartPalette = [
  { light: '#2b50d6', dark: '#8aa4ff' },
  { light: '#dd7327', dark: '#e08a45' },
  { light: '#1d7f5c', dark: '#7af6c8' },
  { light: '#7f124d', dark: '#b65a98' },
  { light: '#409aaf', dark: '#f2e94e' },
  { light: '#474c00', dark: '#5f7a3a' },
] as const satisfies readonly SchemeColour[];

/** Text colours and the grounds each one is printed on: WCAG 1.4.3 asks 4.5:1. */
export const textPairs: readonly (readonly [ColourName, ColourName])[] = [
  ['fg', 'bg'],
  ['fg', 'surface'],
  ['fg', 'raised'],
  ['fg', 'accent-soft'],
  ['fg', 'ok-soft'],
  ['fg', 'warn-soft'],
  ['fg', 'bad-soft'],
  ['muted', 'bg'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['muted', 'accent-soft'],
  ['muted', 'warn-soft'],
  ['muted', 'bad-soft'],
  ['accent', 'bg'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['ok', 'bg'],
  ['ok', 'raised'],
  ['ok', 'ok-soft'],
  ['warn', 'bg'],
  ['warn', 'raised'],
  ['warn', 'warn-soft'],
  ['bad', 'bg'],
  ['bad', 'raised'],
  ['bad', 'bad-soft'],
  ['bg', 'bad'],
  ['bg', 'fg'],
];

/** Outlines and glyphs a control is recognised by: WCAG 1.4.11 asks 3:1. */
export const controlPairs: readonly (readonly [ColourName, ColourName])[] = [
  ['line-strong', 'bg'],
  ['line-strong', 'surface'],
  ['line-strong', 'raised'],
  ['accent', 'bg'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['accent', 'line'],
  ['bad', 'bad-soft'],
];
