import { ean13, type Product } from '../../product.ts';

/** Competitor C, Open Graph only: the discounter, always a promotion somewhere. */
export const KAPTOU_PRODUCTS: readonly Product[] = [
  {
    key: 'trail-650',
    path: '/p/kaptou-trail-650',
    name: 'Kaptou Trail 650 ml',
    brand: 'Kaptou',
    sku: 'KPT-TR650',
    gtin: ean13(4_000_650),
    shape: 'slim',
    colour: '#d00000',
    price: { 0: '27.90', 3: '22.90', 5: '24.90', 7: '19.90' },
    listPrice: { 0: null, 3: '27.90', 5: null, 7: '24.90' },
    promotion: { 0: '', 3: 'Vente flash sport : stock limité', 5: '', 7: 'Prix rouge de novembre' },
    rating: { 0: ['3.9', 2210], 4: ['3.8', 2304] },
    features: [
      ['Contenance', '650 ml'],
      ['Poids', '280 g'],
      ['Tenue au froid', '18 heures'],
      ['Garantie', '2 ans'],
    ],
    description: {
      0: [
        'Légère et solide, la Kaptou Trail 650 ml accompagne les sorties longues : son corps aminci ne pèse que 280 grammes et son bec sport s’ouvre avec les dents. L’eau reste fraîche dix-huit heures.',
        'La base rainurée se cale dans les porte-bidons et le mousqueton fourni s’accroche à une sangle de sac. Deux zones de grip en caoutchouc évitent les chutes par temps de pluie.',
        'À ce prix, pas de gadget : un bouchon, un joint, une gourde. Le joint se remplace pour 1,90 € et le bouchon sport pour 4,50 €, frais de port compris.',
        'Vendue en ligne et dans 220 magasins de sport partenaires. Retrait gratuit en deux heures selon stock. Garantie deux ans.',
      ],
    },
  },
  {
    key: 'city-450',
    path: '/p/kaptou-city-450',
    name: 'Kaptou City 450 ml',
    brand: 'Kaptou',
    sku: 'KPT-CT450',
    gtin: ean13(4_000_450),
    shape: 'slim',
    colour: '#ffba08',
    price: { 0: '17.90', 2: '16.90', 6: '17.90' },
    availability: { 0: 'in-stock', 6: 'out-of-stock' },
    rating: { 0: ['4.0', 890] },
    features: [
      ['Contenance', '450 ml'],
      ['Poids', '240 g'],
      ['Garantie', '2 ans'],
    ],
    description: {
      0: [
        'La Kaptou City est notre gourde isotherme la moins chère : 450 ml, une double paroi en inox et un bouchon vissé qui ne fuit pas. Elle suit les trajets quotidiens sans peser dans le sac.',
        'Elle garde l’eau fraîche douze heures et le thé chaud six heures. Son diamètre de 65 mm passe dans les porte-gobelets de voiture et de poussette.',
        'Quatre couleurs vives, renouvelées chaque saison. Le revêtement est garanti sans bisphénol et supporte le lave-vaisselle.',
        'Retrait gratuit en magasin partenaire, livraison à domicile en trois jours. Deux ans de garantie, sans formulaire : un message et une photo suffisent.',
      ],
    },
  },
];
