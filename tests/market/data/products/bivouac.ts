import { ean13, type Product } from '../../product.ts';

/** Size of the spare-part table of the heavy page. */
export const SPARE_PARTS_BYTES = 3_000_000;

const DESCRIPTION = {
  0: [
    'Une gourde de bivouac doit tenir debout sur une pierre, s’ouvrir avec des gants et ne pas geler la nuit. Celle-ci garde une soupe chaude huit heures et de l’eau fraîche une journée.',
    'Son corps en inox épais supporte les chocs ; la poudre qui le recouvre ne glisse pas. Le bouchon sert de tasse et cache une boussole d’appoint.',
    'Elle se démonte sans outil. Les joints et les bouchons de rechange restent en vente pendant huit ans, et notre atelier répare les anses le jeudi.',
    'Nous l’avons portée trois semaines sur un chemin de crête avant de la mettre au catalogue, sans relever une seule fuite.',
  ],
} as const;

const bottle = (
  rest: Pick<Product, 'key' | 'path' | 'name' | 'sku' | 'gtin' | 'colour' | 'price'> &
    Partial<Product>,
): Product => ({
  brand: 'Bivouac Comptoir',
  shape: 'wide',
  description: DESCRIPTION,
  features: [
    ['Contenance', '750 ml'],
    ['Poids', '410 g'],
  ],
  ...rest,
});

/** In order: under a cookie banner, beside a broken block, three megabytes heavy, well one week and walled the next. */
export const BIVOUAC_PRODUCTS = [
  bottle({
    key: 'refuge-750',
    path: '/produits/gourde-refuge-750',
    name: 'Gourde Refuge 750 ml',
    sku: 'BIV-RF750',
    gtin: ean13(7_000_750),
    colour: '#bc6c25',
    price: { 0: '29.90', 4: '31.90' },
  }),
  bottle({
    key: 'crete-1000',
    path: '/produits/gourde-crete-1l',
    name: 'Gourde Crête 1 L',
    sku: 'BIV-CR100',
    gtin: ean13(7_001_000),
    colour: '#606c38',
    price: { 0: '36.50', 4: '34.50' },
  }),
  bottle({
    key: 'camp-1500',
    path: '/produits/bidon-camp-1-5l',
    name: 'Bidon Camp 1,5 L',
    sku: 'BIV-CP150',
    gtin: ean13(7_001_500),
    shape: 'jug',
    colour: '#dda15e',
    price: { 0: '45.00', 6: '47.00' },
  }),
  bottle({
    key: 'veille-500',
    path: '/produits/gourde-veille-500',
    name: 'Gourde Veille 500 ml',
    sku: 'BIV-VL500',
    gtin: ean13(7_000_500),
    shape: 'slim',
    colour: '#283618',
    price: { 0: '25.00', 4: '27.00' },
    outcome: { 0: 'ok', 2: 'blocked', 3: 'ok', 5: 'consent', 6: 'ok', 7: 'not-found', 8: 'ok' },
  }),
] as const satisfies readonly Product[];

/** The same shop in Arabic. */
export const bidiProduct: Product = bottle({
  key: 'arabic',
  path: '/ar/qarura-wahat-500',
  name: 'قارورة واحة الحافظة للحرارة 500 مل',
  sku: 'BIV-AR500',
  gtin: ean13(7_000_501),
  shape: 'slim',
  colour: '#c08497',
  price: { 0: '27.50', 3: '24.50', 6: '27.50' },
  listPrice: { 0: null, 3: '27.50', 6: null },
  description: {
    0: [
      'تحافظ قارورة واحة على برودة الماء أربعا وعشرين ساعة وعلى سخونة الشاي اثنتي عشرة ساعة بفضل جدارها المزدوج المفرغ من الهواء.',
      'صنعت من الفولاذ المقاوم للصدأ القابل لإعادة التدوير، ولا تترك أي طعم معدني. يمكن فك الغطاء والحلقة المطاطية وغسلهما بسهولة.',
      'وزنها 310 غرامات فقط وتناسب حامل الأكواب في السيارة والدراجة. الضمان خمس سنوات، وقطع الغيار متوفرة على الموقع.',
      'يشحن الطلب خلال 48 ساعة، والتوصيل مجاني ابتداء من 55 €.',
    ],
  },
});
