import { ean13, type Product } from '../../product.ts';

/** Competitor D, no structured data: a workshop that strikes its prices in the page. */
export const ONDINE_PRODUCTS: readonly Product[] = [
  {
    key: 'emaillee-700',
    path: '/nos-gourdes/gourde-emaillee.html',
    name: 'La gourde émaillée 700 ml',
    brand: 'Ondine & Fils',
    sku: 'OND-EM70',
    gtin: ean13(5_000_700),
    shape: 'jug',
    colour: '#3d5a80',
    price: { 0: '34.90', 4: '39.90', 7: '31.90' },
    listPrice: { 0: '39.90', 4: null, 7: '39.90' },
    promotion: { 0: 'Prix de lancement', 4: '', 7: 'Les journées de l’atelier' },
    availability: { 0: 'in-stock', 2: 'low-stock', 3: 'in-stock' },
    instalments: true,
    features: [
      ['Contenance', '700 ml'],
      ['Poids', '420 g'],
      ['Émail', 'Cuit à 820 °C dans notre atelier'],
    ],
    description: {
      0: [
        'Depuis trois générations, notre atelier émaille l’acier au bord de la Loire. La gourde émaillée reprend le bleu de nos brocs d’autrefois sur une double paroi isotherme d’aujourd’hui.',
        'Chaque pièce est trempée, égouttée et cuite à la main : les légères variations de teinte sont la marque du four, non un défaut. L’intérieur en inox garde l’eau fraîche vingt heures.',
        'Le bouchon de porcelaine à étrier, monté sur un joint de caoutchouc naturel, se change en un geste. Nous réémaillons les gourdes ébréchées pour douze euros, port compris.',
        'Vendue à l’atelier, sur les salons d’artisans et sur ce site. Comptez cinq jours de préparation, davantage en décembre.',
      ],
      5: [
        'Depuis trois générations, notre atelier émaille l’acier au bord de la Loire. La gourde émaillée vient de recevoir le label des entreprises du patrimoine local, qui récompense un savoir-faire transmis et contrôlé.',
        'Chaque pièce est trempée, égouttée et cuite à la main : les légères variations de teinte sont la marque du four, non un défaut. L’intérieur en inox garde l’eau fraîche vingt heures.',
        'Le bouchon de porcelaine à étrier, monté sur un joint de caoutchouc naturel, se change en un geste. Nous réémaillons les gourdes ébréchées pour douze euros, port compris.',
        'Vendue à l’atelier, sur les salons d’artisans et sur ce site. Comptez cinq jours de préparation, davantage en décembre.',
      ],
    },
  },
  {
    key: 'timbale-300',
    path: '/nos-gourdes/timbale-isotherme.html',
    name: 'La timbale isotherme 300 ml',
    brand: 'Ondine & Fils',
    sku: 'OND-TB30',
    gtin: ean13(5_000_300),
    shape: 'mug',
    colour: '#ee6c4d',
    price: { 0: '28.00', 6: '29.50' },
    features: [
      ['Contenance', '300 ml'],
      ['Poids', '260 g'],
    ],
    description: {
      0: [
        'La timbale isotherme garde le café chaud trois heures et se pose sur un bureau comme sur une table de jardin. Sa lèvre roulée rappelle les quarts émaillés des écoles.',
        'Corps en acier émaillé, intérieur en inox poli, couvercle en hêtre huilé. Aucun vernis, aucun plastique.',
        'Elle se lave à la main avec une éponge douce. Un choc peut ébrécher l’émail sans altérer l’isolation ; nous la réparons à l’atelier.',
        'Elle se glisse sous le bec des machines à café et tient dans la main d’un enfant de six ans. Un cran gravé à l’intérieur marque les 25 cl.',
        'Disponible en corail, bleu de Loire et blanc liseré de noir. Étui en papier marbré compris.',
      ],
    },
  },
];
