import type { CompanyInput, Quadrant, StudyInput } from '@/lib/market';
import { COMPANIES } from '../e2e/market-study.ts';

/** What the demonstration tells: Lagune defends its price against three competitors, in French. */
export const STUDY: StudyInput = {
  name: 'Gourdes isothermes 2026',
  client: 'Lagune',
  product: 'Gourde isotherme Lagune 500 ml',
  market: 'Gourdes isothermes réutilisables',
  area: 'France',
  problem:
    'Comment Lagune peut-elle tenir son prix de 31,90 € auprès des citadins actifs, en France, d’ici douze mois ?',
  horizon: 'Douze mois',
  decision: 'Fixer le tarif et l’argument de la gamme de printemps',
  language: 'fr',
};

const NAMES = ['Lagune', 'Nordis', 'Brumea', 'Kaptou'];

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Us first, then three competitors, each recognised by its site. */
export const WATCHED_COMPANIES: CompanyInput[] = NAMES.flatMap((wanted) =>
  COMPANIES.filter(({ name }) => fold(name) === wanted),
);

/** Pages saved each week: three competitors, and our own. */
export const WATCHED_PAGES = [
  ['nordis', '/produits/gourde-fjord-500'],
  ['brumea', '/boutique/gourde-brume-600'],
  ['kaptou', '/p/kaptou-trail-650'],
  ['lagune', '/produits/gourde-isotherme-500'],
] as const;

/** The article of the trade press saved each week. */
export const ARTICLES: readonly string[] = [
  'croissance-marche-gourdes',
  'nordis-augmente-ses-prix',
  'tendances-consommation',
  'selvo-debarque-en-france',
];

/** A sentence of our own page the user selects and saves as a quotation. */
export const QUOTED = 'chaque pièce détachée reste disponible pendant dix ans';

/** What the user notes on a piece of evidence, recognised by words of its title. */
export const NOTES: readonly { title: RegExp; soWhat: string; action: string }[] = [
  {
    title: /Fjord.*35,00/u,
    soWhat: 'Nordis passe au-dessus de notre prix : 35,00 € contre 31,90 €.',
    action: 'Équipe marketing : afficher la comparaison en rayon avant le 6 novembre.',
  },
  {
    title: /Trail.*22,90/u,
    soWhat: 'Kaptou creuse l’écart : 9 € de moins que nous sur une contenance plus grande.',
    action: 'Aucune action : promotion courte, à revoir au prochain relevé.',
  },
  {
    title: /Brume.*32,90/u,
    soWhat: 'Brumea se rapproche à 1 € de notre prix.',
    action: 'Chef de produit : vérifier si la baisse tient deux semaines.',
  },
  {
    title: /Selvo|nouvel acteur/u,
    soWhat: 'Un entrant financé vise notre clientèle dès le printemps.',
    action: 'Direction : décider d’une réponse sur la garantie avant le 9 novembre.',
  },
];

/** The statements of the SWOT: words that find the evidence in the tray, its cell, and the sentence. */
export const STATEMENTS: readonly { find: string; quadrant: Quadrant; statement: string }[] = [
  {
    find: 'Fjord 35,00',
    quadrant: 'opportunity',
    statement:
      'Nordis passe de 29 € à 35 € en quatre semaines : notre 31,90 € redevient compétitif',
  },
  {
    find: 'Trail 22,90',
    quadrant: 'threat',
    statement: 'Kaptou vend sa Trail 650 ml à 22,90 €, soit 9 € de moins que notre 500 ml',
  },
  {
    find: 'Lagune 31,90',
    quadrant: 'weakness',
    statement:
      'À 31,90 €, Lagune reste plus chère que Kaptou et que Brumea ne l’était en promotion',
  },
  {
    find: 'pièce détachée',
    quadrant: 'strength',
    statement: 'Lagune garantit sa gourde dix ans, pièces détachées comprises',
  },
];
