import { ean13, type Product } from '../../product.ts';

/** Competitor E, client-rendered and in English: the entrant that moves fast. */
export const SELVO_PRODUCTS: readonly Product[] = [
  {
    key: 'canopy-530',
    path: '/products/canopy-530',
    name: 'Selvo Canopy 530 ml insulated bottle',
    brand: 'Selvo',
    sku: 'SLV-CN530',
    gtin: ean13(6_000_530),
    shape: 'slim',
    colour: '#588157',
    price: { 0: '33.00', 2: '30.00', 5: '36.00' },
    listPrice: { 0: null, 2: '33.00', 5: null },
    promotion: { 0: '', 2: 'Launch offer for the French market', 5: '' },
    availability: { 0: 'preorder', 1: 'in-stock', 6: 'low-stock', 7: 'in-stock' },
    rating: { 0: ['4.8', 41], 3: ['4.7', 96], 6: ['4.6', 180] },
    features: [
      ['Capacity', '530 ml'],
      ['Weight', '285 g'],
      ['Material', '95% recycled steel'],
      ['Warranty', 'Lifetime'],
    ],
    description: {
      0: [
        'Canopy is an insulated bottle with a digital passport: scan the code under the base to see where the steel was smelted, how far it travelled and how to repair every part of it. Water stays cold for 26 hours.',
        'The lid opens with one finger and locks with a slide you can feel. The straw, gasket and hinge pop out for cleaning and can be ordered for as long as we exist.',
        'We press the body from 95% recycled steel and power the plant with wind. The remaining footprint is printed on the box: 2.1 kg of CO2, about the same as seven single-use bottles a month for a year.',
        'Selvo offers a lifetime warranty and a return scheme: send back any bottle, from any brand, and get five euros off the next one.',
      ],
    },
  },
  {
    key: 'mist-350',
    path: '/products/mist-350',
    name: 'Selvo Mist 350 ml travel mug',
    brand: 'Selvo',
    sku: 'SLV-MS350',
    gtin: ean13(6_000_350),
    shape: 'mug',
    colour: '#a3b18a',
    price: { 0: '27.00', 4: '25.00' },
    rating: { 0: ['4.5', 22] },
    features: [
      ['Capacity', '350 ml'],
      ['Weight', '230 g'],
    ],
    description: {
      0: [
        'Mist keeps coffee hot for five hours and fits under every espresso machine we could find. The ceramic lining leaves no metallic taste.',
        'The lid closes flat, so the mug can ride in a bag. Hand wash recommended; the lining is guaranteed for three years and the body for life.',
        'Choose from moss, chalk and ember. Each colour is a powder coat without solvents.',
        'Shipped from Lille in recycled card, usually within two days.',
      ],
    },
  },
];
