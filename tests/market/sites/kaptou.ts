import { KAPTOU_PRODUCTS } from '../data/products/kaptou.ts';
import type { Site } from '../site.ts';
import { productPage, shelfPage, type ShopStyle } from '../templates/shop-page.ts';
import { productOpenGraph } from '../templates/structured.ts';
import { FONTS } from './looks.ts';

const STYLE: ShopStyle = {
  products: KAPTOU_PRODUCTS,
  freeDeliveryFrom: '39.00',
  reassurance: 'Retrait gratuit en 2 h dans 220 magasins partenaires.',
  banner: (week) =>
    week === 3 || week === 4
      ? 'Vente flash sport : -18 % sur la Trail'
      : 'Petits prix, grandes soifs',
  head: productOpenGraph,
};

/** Competitor C: Open Graph only, always a promotion somewhere. */
export const KAPTOU: Site = {
  name: 'kaptou',
  title: 'Kaptou',
  tagline: 'La gourde sport à petit prix',
  lang: 'fr',
  kind: 'competitor',
  relation: 'direct',
  look: { accent: '#c1121f', background: '#ffffff', ink: '#222222', font: FONTS.sans, radius: 2 },
  navigation: [
    ['Toutes les gourdes', '/gourdes'],
    ['Bons plans', '/gourdes'],
  ],
  teasers: [
    'Bouchon sport offert pour toute commande passée avec l’application.',
    'Trail d’automne : suivez nos ambassadeurs.',
    'Parrainez un ami et gagnez 5 €.',
  ],
  pages: [
    shelfPage(
      {
        key: 'home',
        path: '/',
        kind: 'home',
        title: 'Boire plus, payer moins',
        introduction: [
          'Des gourdes isothermes légères, vendues en ligne et dans 220 magasins de sport.',
        ],
      },
      STYLE,
    ),
    shelfPage(
      {
        key: 'shelf',
        path: '/gourdes',
        kind: 'listing',
        title: 'Toutes les gourdes',
        introduction: ['Choisissez la contenance, on s’occupe du prix.'],
      },
      STYLE,
    ),
    ...KAPTOU_PRODUCTS.map((product) => productPage(product, STYLE)),
  ],
};
