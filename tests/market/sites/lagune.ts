import { LAGUNE_PRODUCTS } from '../data/products/lagune.ts';
import type { Site } from '../site.ts';
import { informationPage, productPage, shelfPage, type ShopStyle } from '../templates/shop-page.ts';
import { productJsonLd } from '../templates/structured.ts';
import { FONTS } from './looks.ts';

const STYLE: ShopStyle = {
  products: LAGUNE_PRODUCTS,
  freeDeliveryFrom: '49.00',
  reassurance: 'Garantie 10 ans, retours gratuits pendant 30 jours.',
  banner: (week) =>
    week === 7
      ? 'Semaine anniversaire : la gourde 500 ml à 27,90 € jusqu’à dimanche'
      : 'Livraison offerte dès 49 € · Garantie 10 ans',
  head: productJsonLd,
};

/** Our own shop: clean JSON-LD. */
export const LAGUNE: Site = {
  name: 'lagune',
  title: 'Lagune',
  tagline: 'Gourdes isothermes réparables, assemblées en Vendée',
  lang: 'fr',
  kind: 'own',
  relation: 'own',
  look: { accent: '#1d6b72', background: '#f3f7f6', ink: '#17313a', font: FONTS.sans, radius: 10 },
  navigation: [
    ['Gourdes', '/gourdes'],
    ['Livraison', '/livraison'],
    ['Nos engagements', '/engagements'],
  ],
  teasers: [
    'Guide : comment détartrer sa gourde en dix minutes.',
    'Nos ateliers ouvrent leurs portes le premier samedi du mois.',
    'Un bouchon perdu ? Toutes les pièces détachées sont en ligne.',
  ],
  redirects: { '/p/500': '/produits/gourde-isotherme-500' },
  pages: [
    shelfPage(
      {
        key: 'home',
        path: '/',
        kind: 'home',
        title: 'La gourde qu’on garde',
        introduction: [
          'Lagune fabrique des gourdes isothermes en inox recyclé, réparables et garanties dix ans. Chaque pièce est assemblée et contrôlée dans notre atelier de Vendée.',
        ],
      },
      STYLE,
    ),
    shelfPage(
      {
        key: 'shelf',
        path: '/gourdes',
        kind: 'listing',
        title: 'Nos gourdes isothermes',
        introduction: ['Trois formats, une même garantie et des pièces communes.'],
      },
      STYLE,
    ),
    ...LAGUNE_PRODUCTS.map((product) => productPage(product, STYLE)),
    informationPage({
      key: 'delivery',
      path: '/livraison',
      title: 'Livraison et retours',
      paragraphs: (week) => [
        `Les frais de port s’élèvent à ${week < 4 ? '4,90 €' : '3,90 €'} en point relais et à 6,90 € à domicile ; la livraison est offerte dès 49 € d’achat. Les colis partent de Vendée sous 24 heures ouvrées.`,
        'Le délai de livraison est de deux à trois jours ouvrés en France métropolitaine. Vous disposez de trente jours pour retourner un article, à nos frais, dans son étui d’origine.',
        'Les pièces détachées voyagent en lettre suivie, sans frais de port quel que soit le montant.',
      ],
    }),
    informationPage({
      key: 'commitments',
      path: '/engagements',
      title: 'Nos engagements',
      paragraphs: () => [
        'Lagune est une société à mission depuis 2023. Notre raison d’être tient en une phrase : fabriquer des objets que l’on garde.',
        'Nous publions chaque année notre bilan carbone. En 2025, une gourde de 500 ml représentait 2,3 kg de CO2, soit 31 % de moins qu’en 2022, grâce à l’inox recyclé et au transport ferroviaire.',
        'Nos fournisseurs sont audités tous les ans. Un pour cent du chiffre d’affaires finance la restauration de zones humides, avec le compte rendu des projets en ligne.',
      ],
    }),
  ],
};
