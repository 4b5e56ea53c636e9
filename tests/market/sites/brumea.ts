import { BRUMEA_PRODUCTS } from '../data/products/brumea.ts';
import type { Site } from '../site.ts';
import { productPage, shelfPage, type ShopStyle } from '../templates/shop-page.ts';
import { FONTS } from './looks.ts';

const STYLE: ShopStyle = {
  products: BRUMEA_PRODUCTS,
  microdata: true,
  freeDeliveryFrom: '60.00',
  reassurance: 'Expédié d’Annecy, garantie 5 ans.',
  banner: () => '1 % de nos ventes pour les lacs de montagne',
  head: () => undefined,
};

/** Competitor B: microdata on the visible elements, stock troubles. */
export const BRUMEA: Site = {
  name: 'brumea',
  title: 'Brumea',
  tagline: 'Gourdes en inox et liège, imaginées à Annecy',
  lang: 'fr',
  kind: 'competitor',
  relation: 'direct',
  look: { accent: '#7d5a78', background: '#faf6f4', ink: '#3b2f3a', font: FONTS.serif, radius: 18 },
  navigation: [
    ['La boutique', '/boutique'],
    ['Accueil', '/'],
  ],
  teasers: [
    'Recette : infusion glacée au thym et au citron.',
    'Le liège, une écorce qui repousse : notre reportage au Portugal.',
    'Offrez une carte cadeau à partir de 20 €.',
  ],
  pages: [
    shelfPage(
      {
        key: 'home',
        path: '/',
        kind: 'home',
        title: 'Douceur et longues journées',
        introduction: [
          'Brumea associe l’inox sans plomb et le liège portugais pour des gourdes douces au toucher, garanties cinq ans.',
        ],
      },
      STYLE,
    ),
    shelfPage(
      {
        key: 'shelf',
        path: '/boutique',
        kind: 'listing',
        title: 'La boutique',
        introduction: ['Toutes nos gourdes, pour les grands et les petits.'],
      },
      STYLE,
    ),
    ...BRUMEA_PRODUCTS.map((product) => productPage(product, STYLE)),
  ],
};
