import type { Timeline } from '../timeline.ts';
import type { BottleShape } from '../templates/bottle.ts';

/** A card of the marketplace's listing. */
export interface MarketplaceCard {
  name: string;
  seller: string;
  shape: BottleShape;
  colour: string;
  price: Timeline<string>;
  listPrice?: Timeline<string | null>;
  /** First week on the shelf; 0 by default. */
  since?: number;
}

/** The listing: known brands sold by a third party, among own-label and unknown ones. */
export const MARKETPLACE_CARDS: readonly MarketplaceCard[] = [
  {
    name: 'Nordis Fjord 500 ml bleu nuit',
    seller: 'Halle Nomade',
    shape: 'slim',
    colour: '#274c77',
    price: { 0: '27.50', 2: '30.90', 4: '33.90' },
  },
  {
    name: 'Nordis Fjord 750 ml vert sapin',
    seller: 'Halle Nomade',
    shape: 'wide',
    colour: '#1b4332',
    price: { 0: '37.90', 5: '40.90' },
  },
  {
    name: 'Nordis Givre mug 350 ml',
    seller: 'Mugs & Co',
    shape: 'mug',
    colour: '#8d99ae',
    price: { 0: '21.50' },
  },
  {
    name: 'Lagune gourde isotherme 500 ml',
    seller: 'Halle Nomade',
    shape: 'slim',
    colour: '#2f7f86',
    price: { 0: '31.90' },
  },
  {
    name: 'Lagune gourde isotherme 750 ml',
    seller: 'Halle Nomade',
    shape: 'wide',
    colour: '#385d8a',
    price: { 0: '36.90', 6: '37.90' },
  },
  {
    name: 'Brumea Brume 600 ml liège',
    seller: 'Brumea officiel',
    shape: 'wide',
    colour: '#9a8c98',
    price: { 0: '34.50', 2: '32.90', 5: '34.50' },
  },
  {
    name: 'Brumea Rosée 400 ml enfant',
    seller: 'Brumea officiel',
    shape: 'slim',
    colour: '#e5989b',
    price: { 0: '25.90', 3: '20.50' },
    listPrice: { 0: null, 3: '25.90' },
  },
  {
    name: 'Kaptou Trail 650 ml rouge',
    seller: 'Sport Dépôt',
    shape: 'slim',
    colour: '#d00000',
    price: { 0: '26.90', 3: '21.90' },
    listPrice: { 0: null, 3: '26.90', 5: null },
  },
  {
    name: 'Kaptou City 450 ml jaune',
    seller: 'Sport Dépôt',
    shape: 'slim',
    colour: '#ffba08',
    price: { 0: '16.90' },
  },
  {
    name: 'Selvo Canopy 530 ml mousse',
    seller: 'Selvo Europe',
    shape: 'slim',
    colour: '#588157',
    price: { 0: '31.00', 5: '35.00' },
    since: 2,
  },
  {
    name: 'Gourde Halle Nomade Basique 500 ml',
    seller: 'Halle Nomade',
    shape: 'slim',
    colour: '#6c757d',
    price: { 0: '14.90', 3: '13.90' },
  },
  {
    name: 'Gourde Halle Nomade Basique 1 L',
    seller: 'Halle Nomade',
    shape: 'jug',
    colour: '#495057',
    price: { 0: '19.90' },
  },
  {
    name: 'Bivouac Refuge 750 ml',
    seller: 'Bivouac Comptoir',
    shape: 'wide',
    colour: '#bc6c25',
    price: { 0: '29.90' },
  },
  {
    name: 'Bivouac Crête 1 L',
    seller: 'Bivouac Comptoir',
    shape: 'jug',
    colour: '#606c38',
    price: { 0: '36.50', 4: '34.50' },
  },
  {
    name: 'Tasse de voyage Perlune 300 ml',
    seller: 'Mugs & Co',
    shape: 'mug',
    colour: '#b5838d',
    price: { 0: '18.00' },
  },
  {
    name: 'Gourde Perlune Écume 500 ml',
    seller: 'Mugs & Co',
    shape: 'slim',
    colour: '#6d6875',
    price: { 0: '23.00' },
  },
  {
    name: 'Gourde pliable Zéphyrin 600 ml',
    seller: 'Léger & Loin',
    shape: 'slim',
    colour: '#90be6d',
    price: { 0: '15.50' },
  },
  {
    name: 'Gourde filtrante Zéphyrin Source 650 ml',
    seller: 'Léger & Loin',
    shape: 'wide',
    colour: '#43aa8b',
    price: { 0: '44.90' },
  },
  {
    name: 'Bouteille Maraude inox 800 ml',
    seller: 'Maraude Outdoor',
    shape: 'wide',
    colour: '#577590',
    price: { 0: '28.40' },
  },
  {
    name: 'Bouteille Maraude inox 1,2 L',
    seller: 'Maraude Outdoor',
    shape: 'jug',
    colour: '#277da1',
    price: { 0: '35.40' },
    listPrice: { 0: '41.90' },
  },
  {
    name: 'Mug Maraude Sommet 400 ml',
    seller: 'Maraude Outdoor',
    shape: 'mug',
    colour: '#f8961e',
    price: { 0: '21.00' },
  },
  {
    name: 'Gourde enfant Tilou 350 ml renard',
    seller: 'Petit Tilou',
    shape: 'slim',
    colour: '#f3722c',
    price: { 0: '17.50' },
  },
  {
    name: 'Gourde enfant Tilou 350 ml baleine',
    seller: 'Petit Tilou',
    shape: 'slim',
    colour: '#4d908e',
    price: { 0: '17.50' },
  },
  {
    name: 'Lot de 2 gourdes Tilou 350 ml',
    seller: 'Petit Tilou',
    shape: 'slim',
    colour: '#f94144',
    price: { 0: '31.00' },
  },
];
