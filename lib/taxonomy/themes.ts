import type { Language } from '../market/index.ts';
import data from './data/themes.json' with { type: 'json' };

/** A short text in the two languages of the product. */
export type Bilingual = Record<Language, string>;

/** A cell of a SWOT, by its initial: strength, weakness, opportunity, threat. */
export type SwotInitial = 'S' | 'W' | 'O' | 'T';

/** PESTEL letters; `En` is the ecological environment, `E` the economic one. */
export type PestelKey = 'P' | 'E' | 'S' | 'T' | 'En' | 'L';

/** A force of Porter's model, with the State as the sixth. */
export type PorterKey = 'rivalry' | 'entrants' | 'substitutes' | 'buyers' | 'suppliers' | 'state';

/** A variable of the marketing mix. */
export type MixKey =
  | 'product'
  | 'price'
  | 'place'
  | 'promotion'
  | 'people'
  | 'process'
  | 'physical-evidence';

/** The part of a diagnosis a theme feeds. */
export type DiagnosisSection =
  | 'market'
  | 'competition'
  | 'stakes'
  | 'opportunities'
  | 'threats'
  | 'sources'
  | 'demand'
  | 'mix'
  | 'price'
  | 'environment'
  | 'communication'
  | 'digital';

export interface ThemeFamily {
  id: string;
  label: Bilingual;
}

/** One theme of market analysis and where it leads in the frameworks. */
export interface Theme {
  id: string;
  family: string;
  label: Bilingual;
  definition: Bilingual;
  swot: {
    /** Cells the theme may feed when the evidence is about the market or about us. */
    forUs: readonly SwotInitial[];
    /** Cells of the competitor's own SWOT. */
    forCompetitor: readonly SwotInitial[];
    /** A strength or a weakness of ours is only claimed through an us-versus-them comparison. */
    needsComparison: boolean;
  };
  pestel: PestelKey | null;
  porter: readonly PorterKey[];
  mix: readonly MixKey[];
  diagnosisSection: DiagnosisSection | null;
  /** Entries of the skills referential the theme serves, e.g. `B1-C1`. */
  referential: readonly string[];
  /** Days after which evidence of this theme weighs half; null when age does not matter. */
  halfLifeDays: number | null;
}

/** The pseudo-theme of a passage that gives nothing usable; never suggested. */
export const OFF_TOPIC = 'off-topic';

/** The families, in the order screens show them; the noise family is left out. */
export const families: readonly ThemeFamily[] = data.families.filter(
  (family) => family.id !== 'noise',
);

/** Every theme a user can give, in the order screens show them; off-topic is left out. */
export const themes: readonly Theme[] = (data.themes as readonly Theme[]).filter(
  (theme) => theme.id !== OFF_TOPIC,
);

const byId = new Map(themes.map((theme) => [theme.id, theme]));

/** The theme of an identifier, or undefined when this version of the taxonomy has no such theme. */
export const themeById = (id: string): Theme | undefined => byId.get(id);

/** Days after which evidence of a theme weighs half; null when age does not matter or the theme is unknown. */
export const halfLifeOfTheme = (id: string): number | null => byId.get(id)?.halfLifeDays ?? null;

/** The theme's name in a language; an unknown identifier is given back as it is, never hidden. */
export const themeLabel = (id: string, language: Language): string =>
  byId.get(id)?.label[language] ?? id;
