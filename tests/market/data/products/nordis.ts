import { ean13, type Product } from '../../product.ts';

const FJORD_OPENING =
  'La gourde Fjord 500 ml est le modèle qui a fait connaître Nordis : une paroi double sous vide, un bouchon en bambou et une ligne droite qui se glisse dans tous les sacs. Elle garde vos boissons froides 24 heures et chaudes 10 heures.';
const FJORD_USE =
  'Pensée pour le vélo, le bureau et le train, elle pèse 310 grammes et passe dans les porte-gobelets standard. Son goulot large accepte les glaçons comme les infusions, et son joint en silicone alimentaire se retire sans outil.';
const FJORD_CARE =
  'Le corps en inox 18/8 ne retient pas les odeurs. Nous conseillons un lavage à la main pour préserver le bouchon. La gourde est garantie deux ans ; les retours sont acceptés pendant trente jours, en magasin comme par la poste.';

/** Competitor A. Its flagship is the main story: 29.00 → 32.00 → 35.00. */
export const NORDIS_PRODUCTS: readonly Product[] = [
  {
    key: 'fjord-500',
    path: '/produits/gourde-fjord-500',
    name: 'Gourde isotherme Fjord 500 ml',
    brand: 'Nordis',
    sku: 'NRD-FJ500',
    gtin: ean13(2_000_500),
    shape: 'slim',
    colour: '#274c77',
    price: { 0: '29.00', 1: '32.00', 3: '35.00', 7: '29.90', 8: '35.00' },
    listPrice: { 0: null, 7: '35.00', 8: null },
    promotion: { 0: '', 7: 'Vendredi fou : offre valable jusqu’au 29 novembre', 8: '' },
    availability: { 0: 'in-stock', 5: 'low-stock', 6: 'in-stock' },
    rating: { 0: ['4.3', 1204], 2: ['4.3', 1251], 4: ['4.2', 1302], 6: ['4.1', 1377] },
    instalments: true,
    features: [
      ['Contenance', '500 ml'],
      ['Poids à vide', '310 g'],
      ['Matière', 'Inox 18/8, bouchon bambou'],
      ['Tenue au froid', '24 heures'],
      ['Tenue au chaud', '10 heures'],
      ['Garantie', '2 ans'],
    ],
    description: {
      0: [
        FJORD_OPENING,
        FJORD_USE,
        FJORD_CARE,
        'Sept coloris sont disponibles toute l’année, et deux teintes de saison paraissent au printemps et à l’automne. Une housse en feutre est proposée en option pour les déplacements.',
      ],
      3: [
        FJORD_OPENING,
        FJORD_USE,
        FJORD_CARE,
        'Nouveau : la Fjord passe à l’inox recyclé et gagne un anneau de transport. Cette évolution et la hausse du cours du nickel expliquent notre nouveau tarif. Sept coloris restent disponibles toute l’année.',
      ],
      6: [
        FJORD_OPENING,
        FJORD_USE,
        'Le corps en inox 18/8 recyclé ne retient pas les odeurs. La garantie passe de deux à cinq ans pour toute gourde achetée depuis le 1er novembre ; les retours sont acceptés pendant trente jours, en magasin comme par la poste.',
        'Nouveau : la Fjord gagne un anneau de transport et un bouchon de rechange est glissé dans chaque étui. Sept coloris restent disponibles toute l’année.',
      ],
    },
  },
  {
    key: 'fjord-750',
    path: '/produits/gourde-fjord-750',
    name: 'Gourde isotherme Fjord 750 ml',
    brand: 'Nordis',
    sku: 'NRD-FJ750',
    gtin: ean13(2_000_750),
    shape: 'wide',
    colour: '#1b4332',
    price: { 0: '39.00', 4: '42.00' },
    availability: { 0: 'in-stock', 2: 'backorder', 4: 'in-stock' },
    rating: { 0: ['4.4', 530], 5: ['4.3', 571] },
    instalments: true,
    features: [
      ['Contenance', '750 ml'],
      ['Poids à vide', '385 g'],
      ['Matière', 'Inox 18/8'],
      ['Garantie', '2 ans'],
    ],
    description: {
      0: [
        'La grande Fjord contient 750 ml : de quoi tenir une demi-journée sans chercher de fontaine. Sa double paroi garde le froid 26 heures et son anse repliable la rend facile à porter du bout des doigts.',
        'Le bouchon étanche s’ouvre d’un quart de tour. Une marque gravée à l’intérieur du goulot indique le niveau à ne pas dépasser pour les boissons gazeuses.',
        'L’inox brossé ne craint pas les chocs légers ; une base en silicone, vendue à part, protège le fond et amortit le bruit. Le goulot de 50 mm se nettoie avec une brosse.',
        'Elle est livrée avec une pochette en coton. Garantie deux ans, retours acceptés pendant trente jours dans nos quatorze magasins ou par la poste.',
      ],
    },
  },
  {
    key: 'givre-350',
    path: '/produits/mug-givre-350',
    name: 'Mug isotherme Givre 350 ml',
    brand: 'Nordis',
    sku: 'NRD-GV350',
    gtin: ean13(2_000_350),
    shape: 'mug',
    colour: '#8d99ae',
    price: { 0: '22.00', 2: '19.90', 4: '22.00' },
    listPrice: { 0: null, 2: '22.00', 4: null },
    promotion: { 0: '', 2: 'Code RENTREE déduit : -10 % sur les mugs', 4: '' },
    rating: { 0: ['4.0', 188] },
    features: [
      ['Contenance', '350 ml'],
      ['Tenue au chaud', '4 heures'],
      ['Garantie', '2 ans'],
    ],
    description: {
      0: [
        'Givre est le mug des matins pressés : il se remplit sous la machine, se referme d’un clic et se boit d’une main. La paroi double garde le café chaud quatre heures.',
        'Son couvercle à bascule reste étanche quand il est fermé, mais n’est pas prévu pour voyager couché au fond d’un sac. Toutes les pièces passent au lave-vaisselle.',
        'L’extérieur est recouvert d’une poudre texturée qui ne glisse pas. Il existe en gris givre, bleu nuit et rouge airelle.',
        'Un tiroir à thé amovible est fourni. Garantie deux ans, échange possible dans tous les magasins Nordis.',
      ],
    },
  },
];
