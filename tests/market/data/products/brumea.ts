import { ean13, type Product } from '../../product.ts';

/** Competitor B, microdata: stock troubles, then a product withdrawn. */
export const BRUMEA_PRODUCTS: readonly Product[] = [
  {
    key: 'brume-600',
    path: '/boutique/gourde-brume-600',
    name: 'Gourde Brume 600 ml en inox',
    brand: 'Brumea',
    sku: 'BRM-600',
    gtin: ean13(3_000_600),
    shape: 'wide',
    colour: '#9a8c98',
    price: { 0: '34.50', 2: '32.90', 5: '34.50', 8: '36.50' },
    availability: { 0: 'in-stock', 3: 'low-stock', 4: 'out-of-stock', 5: 'in-stock' },
    promotion: { 0: '', 7: 'Un goupillon offert pour deux gourdes achetées', 8: '' },
    rating: { 0: ['4.5', 342], 4: ['4.4', 366] },
    features: [
      ['Contenance', '600 ml'],
      ['Poids', '325 g'],
      ['Matière', 'Inox et liège portugais'],
      ['Origine', 'Conçue à Annecy, fabriquée au Portugal'],
      ['Garantie', '5 ans'],
    ],
    description: {
      0: [
        'Brume est une gourde de 600 ml à la silhouette douce, habillée d’un manchon de liège portugais. Elle garde l’eau fraîche 22 heures et les infusions chaudes 11 heures, sans jamais brûler les doigts.',
        'Fabriquée au Portugal dans un atelier certifié, elle est composée d’un inox sans plomb et d’un bouchon en bois de hêtre issu de forêts gérées durablement. Aucun plastique ne touche la boisson.',
        'Le liège se retire pour le lavage ; la gourde elle-même passe au lave-vaisselle. Un filtre à thé en inox est glissé dans le goulot, assez fin pour les rooibos.',
        'Brumea reverse un pour cent de ses ventes à une association de protection des lacs de montagne. La gourde est garantie cinq ans, et les commandes sont préparées à Annecy par un atelier d’insertion.',
      ],
      5: [
        'Brume revient en stock avec un bouchon redessiné : le hêtre est désormais doublé d’une coupelle en inox, plus facile à nettoyer. La gourde de 600 ml garde l’eau fraîche 22 heures et les infusions chaudes 11 heures.',
        'Fabriquée au Portugal dans un atelier certifié, elle est composée d’un inox sans plomb et habillée d’un manchon de liège. Aucun plastique ne touche la boisson.',
        'Le liège se retire pour le lavage ; la gourde elle-même passe au lave-vaisselle. Un filtre à thé en inox est glissé dans le goulot, assez fin pour les rooibos.',
        'Brumea reverse un pour cent de ses ventes à une association de protection des lacs de montagne. La gourde est garantie cinq ans, et les commandes sont préparées à Annecy par un atelier d’insertion.',
      ],
    },
  },
  {
    key: 'rosee-400',
    path: '/boutique/gourde-rosee-400',
    name: 'Gourde Rosée 400 ml pour enfant',
    brand: 'Brumea',
    sku: 'BRM-400',
    gtin: ean13(3_000_400),
    shape: 'slim',
    colour: '#e5989b',
    price: { 0: '26.00', 3: '21.00' },
    listPrice: { 0: null, 3: '26.00' },
    promotion: { 0: '', 3: 'Fin de série : dernières pièces' },
    availability: { 0: 'in-stock', 4: 'low-stock' },
    outcome: { 0: 'ok', 6: 'not-found' },
    features: [
      ['Contenance', '400 ml'],
      ['Poids', '230 g'],
      ['Âge conseillé', 'Dès 3 ans'],
    ],
    description: {
      0: [
        'Rosée est la gourde des cartables : 400 ml, un bec souple et une anse que les petites mains attrapent sans aide. Elle garde l’eau fraîche toute la journée de classe.',
        'Le motif de prairie est imprimé avec des encres à l’eau. Une pastille permet d’inscrire le prénom au feutre ; elle se change à chaque rentrée.',
        'Toutes les pièces se démontent pour le lavage. Le bec et la paille sont vendus séparément afin que la gourde suive l’enfant plusieurs années.',
        'Testée selon les exigences applicables aux articles pour enfants, elle ne contient ni bisphénol ni phtalates. Garantie cinq ans.',
      ],
    },
  },
];
