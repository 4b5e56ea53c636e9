import { NORDIS_PRODUCTS } from '../data/products/nordis.ts';
import type { Site } from '../site.ts';
import { informationPage, productPage, shelfPage, type ShopStyle } from '../templates/shop-page.ts';
import { productJsonLd } from '../templates/structured.ts';
import { FONTS } from './looks.ts';

const STYLE: ShopStyle = {
  products: NORDIS_PRODUCTS,
  freeDeliveryFrom: '49.00',
  reassurance: 'Retours acceptés pendant 30 jours.',
  banner: (week) =>
    week === 7
      ? 'Vendredi fou : jusqu’à -15 % sur la collection Fjord'
      : 'Livraison offerte dès 49 € · Paiement en 3 fois sans frais',
  head: productJsonLd,
};

/** Competitor A: clean JSON-LD, and the main story of the market. */
export const NORDIS: Site = {
  name: 'nordis',
  title: 'Nordis',
  tagline: 'Gourdes et mugs isothermes inspirés du Nord',
  lang: 'fr',
  kind: 'competitor',
  relation: 'direct',
  look: { accent: '#274c77', background: '#f5f7fa', ink: '#14213d', font: FONTS.sans, radius: 4 },
  navigation: [
    ['Collection', '/gourdes'],
    ['Livraison', '/livraison'],
    ['Nos magasins', '/magasins'],
    ['Actualités', '/actualites'],
  ],
  teasers: [
    'Inscrivez-vous à la newsletter : 5 € offerts dès 40 € d’achat.',
    'Découvrez la teinte de saison : airelle.',
    'Gravure offerte en magasin tout le mois.',
    'Le guide du matin bien au chaud est en ligne.',
  ],
  redirects: {
    '/p/fjord': '/produits/gourde-fjord-500',
    '/produits/fjord-500ml': '/produits/gourde-fjord-500',
  },
  pages: [
    shelfPage(
      {
        key: 'home',
        path: '/',
        kind: 'home',
        title: 'Le Nord, à portée de main',
        introduction: [
          'Depuis 2012, Nordis dessine des gourdes et des mugs isothermes sobres et solides, vendus dans quatorze magasins et en ligne.',
        ],
      },
      STYLE,
    ),
    shelfPage(
      {
        key: 'shelf',
        path: '/gourdes',
        kind: 'listing',
        title: 'Collection isotherme',
        introduction: ['Des gourdes droites, des mugs francs, sept couleurs.'],
      },
      STYLE,
    ),
    ...NORDIS_PRODUCTS.map((product) => productPage(product, STYLE)),
    informationPage({
      key: 'delivery',
      path: '/livraison',
      title: 'Livraison, retours, garantie',
      paragraphs: (week) => [
        `La livraison à domicile coûte 5,90 € et devient gratuite dès ${week < 5 ? '49 €' : '59 €'} d’achat. Le retrait en magasin est toujours gratuit, sous deux heures si l’article est en stock.`,
        `Nos gourdes sont garanties ${week < 6 ? 'deux' : 'cinq'} ans contre les défauts de fabrication. Le service client répond du lundi au samedi, de 9 h à 18 h.`,
        'Les retours sont acceptés pendant trente jours, sur présentation du ticket ou du bon de livraison.',
      ],
    }),
    informationPage({
      key: 'stores',
      path: '/magasins',
      title: 'Nos magasins',
      paragraphs: (week) => [
        `Nordis compte ${week < 6 ? 'quatorze' : 'douze'} magasins en France. Chacun propose la gravure, le retrait gratuit et un atelier de réparation le samedi.`,
        week < 6
          ? 'Amiens, Annecy, Bordeaux, Dijon, Grenoble, Lille, Lyon, Metz, Nantes, Reims, Rennes, Rouen, Strasbourg, Tours.'
          : 'Amiens, Annecy, Bordeaux, Dijon, Grenoble, Lille, Lyon, Nantes, Reims, Rennes, Strasbourg, Tours. Les magasins de Metz et de Rouen ont fermé leurs portes le 14 novembre ; trois ouvertures sont prévues en 2027.',
      ],
    }),
    informationPage({
      key: 'news',
      path: '/actualites',
      title: 'Actualités',
      paragraphs: (week) => [
        ...(week >= 6 ? ['16 novembre — Nordis porte la garantie de ses gourdes à cinq ans.'] : []),
        ...(week >= 3
          ? [
              '26 octobre — La Fjord évolue : inox recyclé et anneau de transport. Son prix public passe à 35 €.',
            ]
          : []),
        ...(week >= 1
          ? [
              '12 octobre — Notre tarif évolue : la hausse du cours du nickel nous conduit à porter la Fjord 500 ml à 32 €.',
            ]
          : []),
        '1er octobre — La teinte airelle rejoint la collection pour l’automne.',
      ],
    }),
  ],
};
