import { describe, expect, test } from 'vitest';
import { parsePrices } from '../../../lib/pricing/index.ts';

/** Each amount with its role, as `39.99 current`. */
const read = (text: string) =>
  parsePrices(text)
    .map(({ amount, role }) => `${amount} ${role}`)
    .join(', ');

describe('the price paid, told from the old one', () => {
  test.each([
    ['-20 % 39,99 €', '39.99 current'],
    ['39,99 € au lieu de 49,99 €', '39.99 current, 49.99 list'],
    ['39,99 € Prix conseillé : 49,99 €', '39.99 current, 49.99 list'],
    ['Prix conseillé 49,99 € 39,99 €', '49.99 list, 39.99 current'],
    ['Was $49.99 Now $39.99', '49.99 list, 39.99 current'],
    ['$39.99 (List Price: $49.99)', '39.99 current, 49.99 list'],
    ['statt 49,99 € nur 39,99 €', '49.99 list, 39.99 current'],
    ['UVP 49,99 € 39,99 €', '49.99 list, 39.99 current'],
    ['39,99 € UVP 49,99 €', '39.99 current, 49.99 list'],
    ['Antes 49,99 € Ahora 39,99 €', '49.99 list, 39.99 current'],
    ['39,99 € (PVP recomendado: 49,99 €)', '39.99 current, 49.99 list'],
    ['Prima 49,99 € ora 39,99 €', '49.99 list, 39.99 current'],
    ['39,99 € invece di 49,99 €', '39.99 current, 49.99 list'],
    ['van € 49,95 voor € 39,95', '49.95 list, 39.95 current'],
    ['Cena regularna: 49,99 zł Cena promocyjna: 39,99 zł', '49.99 list, 39.99 current'],
    ['De 49,99 € por 39,99 €', '49.99 list, 39.99 current'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the lowest price of thirty days', () => {
  test.each([
    'Prix le plus bas des 30 derniers jours : 27,90 €',
    'Prix le plus bas pratiqué au cours des 30 jours précédents : 27,90 €',
    'Lowest price in the last 30 days: €27.90',
    'Niedrigster Preis der letzten 30 Tage: 27,90 €',
    'Precio más bajo de los últimos 30 días: 27,90 €',
    'Prezzo più basso degli ultimi 30 giorni: 27,90 €',
    'Laagste prijs afgelopen 30 dagen: € 27,90',
    'Najniższa cena z 30 dni przed obniżką: 27,90 zł',
    'Preço mais baixo dos últimos 30 dias: 27,90 €',
  ])('%s', (text) => {
    expect(read(text)).toBe('27.90 lowest30');
  });
});

describe('what is saved', () => {
  test.each([
    'Économisez 10 €',
    'Vous économisez 10 € (20 %)',
    '10 € de réduction immédiate',
    'You save $10',
    '$10 off',
    'Sie sparen 10 €',
    'Ahorras 10 €',
    'Risparmi 10 €',
    'Je bespaart € 10',
    'Oszczędzasz 10 zł',
    'Poupe 10 €',
  ])('%s', (text) => {
    expect(read(text)).toBe('10 saving');
  });
});

describe('delivery: what it costs, from what basket it is free, or nothing', () => {
  test.each([
    ['Livraison gratuite dès 49 €', '49 threshold'],
    ['Livraison offerte à partir de 49 € d’achat', '49 threshold'],
    ['Frais de port offerts pour toute commande de plus de 49 €', '49 threshold'],
    ['Free delivery on orders over £49', '49 threshold'],
    ['Versandkostenfrei ab 49 €', '49 threshold'],
    ['Envío gratis a partir de 49 €', '49 threshold'],
    ['Spedizione gratuita per ordini superiori a 49 €', '49 threshold'],
    ['Gratis verzending vanaf € 49', '49 threshold'],
    ['Darmowa dostawa od 49 zł', '49 threshold'],
    ['Portes grátis a partir de 49 €', '49 threshold'],
    ['Livraison 4,90 €', '4.90 shipping'],
    ['39,90 € + 4,90 € de frais de port', '39.90 current, 4.90 shipping'],
    ['39,90 € zzgl. 4,90 € Versand', '39.90 current, 4.90 shipping'],
    ['Gastos de envío: 4,90 €', '4.90 shipping'],
    ['Spese di spedizione 4,90 €', '4.90 shipping'],
    ['Verzendkosten € 4,90', '4.90 shipping'],
    ['Koszt dostawy: 4,90 zł', '4.90 shipping'],
    ['Livraison gratuite 39,90 €', '39.90 current'],
    ['Free shipping $39.90', '39.90 current'],
    ['Livraison sous 3 jours 39,90 €', '39.90 current'],
    ['Port USB 39 €', '39 current'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('eco fees and members', () => {
  test.each([
    ['39,90 € dont 0,02 € d’éco-participation', '39.90 current, 0.02 ecoFee'],
    ['Dont éco-part. : 1,20 €', '1.20 ecoFee'],
    ['Prix adhérent 25 €', '25 member'],
    ['25 € pour les membres', '25 member'],
    ['Member price $25', '25 member'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  ['4x 324,75 €', 4],
  ['ou 3 fois 33,00 € sans frais', 3],
  ['Paiement en 3x : 33 €', 3],
  ['25 € x 4 sans frais', 4],
  ['12 interest-free payments of $10.83', 12],
  ['12 Raten à 10,83 €', 12],
  ['en 3 cuotas de 33 €', 3],
  ['3 rate da 33 €', 3],
  ['in 3 termijnen van € 33', 3],
  ['10 rat po 33 zł', 10],
  ['em até 12x de R$ 10,83', 12],
])('an instalment and its count: %s', (text, times) => {
  expect(parsePrices(text)).toMatchObject([{ role: 'instalment', times, bound: null }]);
});

test.each([
  ['3,45 €/kg', '1', 'kg'],
  ['3,45 € le kilo', '1', 'kg'],
  ['1 kg = 3,45 €', '1', 'kg'],
  ['Prix au kilo : 3,45 €', '1', 'kg'],
  ['Grundpreis: 2,30 € / 100 ml', '100', 'ml'],
  ['£2.50 per 100ml', '100', 'ml'],
  ['(1 L = 2,30 €)', '1', 'l'],
  ['0,75 l = 2,30 €', '0.75', 'l'],
  ['5,00 € les 100 g', '100', 'g'],
  ['3,20 €/m²', '1', 'm2'],
  ['3,45 € al kg', '1', 'kg'],
  ['12 zł za kg', '1', 'kg'],
  ['0,25 €/kWh', '1', 'kwh'],
])('a unit price and its unit: %s', (text, quantity, unit) => {
  expect(parsePrices(text)).toMatchObject([{ role: 'unit', unit: { quantity, unit } }]);
});

test('a price each is a unit price beside that of the pack, and the price alone', () => {
  expect(read('12,90 € la pièce')).toBe('12.90 current');
  expect(read('12,90 € les 6, soit 2,15 € la pièce')).toBe('12.90 current, 2.15 unit');
});

describe('subscriptions: period, tax and condition', () => {
  test.each([
    ['29 €/mois', 'month', 'unknown', ''],
    ['29 € HT / mois', 'month', 'excluded', ''],
    ['29 €/mois par utilisateur, facturé annuellement', 'month', 'unknown', 'par utilisateur, facturé annuellement'],
    ['$29 per user / month billed annually', 'month', 'unknown', 'per user, billed annually'],
    ['29 € pro Nutzer/Monat zzgl. MwSt.', 'month', 'excluded', 'pro Nutzer'],
    ['29 € al mes por usuario', 'month', 'unknown', 'por usuario'],
    ['29 € al mese IVA inclusa', 'month', 'included', ''],
    ['€ 29 p/m', 'month', 'unknown', ''],
    ['29 zł/mies. netto', 'month', 'excluded', ''],
    ['29 € por mês', 'month', 'unknown', ''],
    ['290 € par an', 'year', 'unknown', ''],
    ['$290 billed yearly', null, 'unknown', 'billed yearly'],
    ['Mensuel : 29 €', 'month', 'unknown', ''],
    ['Dès 29 €/mois sans engagement', 'month', 'unknown', 'Dès, sans engagement'],
    ['1 mois offert puis 29 €/mois', 'month', 'unknown', 'puis'],
    ['29 € le premier mois', null, 'unknown', 'le premier mois'],
    ['Garantie 12 mois 29 €', null, 'unknown', ''],
  ])('%s', (text, period, tax, condition) => {
    expect(parsePrices(text)).toMatchObject([
      { role: period ? 'period' : 'current', period, tax, condition },
    ]);
  }); // prettier-ignore

  test('the other tax is said of the same price', () => {
    expect(parsePrices('29 € HT / mois (34,80 € TTC)')).toMatchObject([
      { amount: '29', role: 'period', period: 'month', tax: 'excluded' },
      { amount: '34.80', role: 'period', period: 'month', tax: 'included' },
    ]);
    expect(parsePrices('Prix HT 10,00 € Prix TTC 12,00 €')).toMatchObject([
      { tax: 'excluded' },
      { tax: 'included' },
    ]);
  });
});

const bounds = (text: string) =>
  parsePrices(text)
    .map(({ amount, bound }) => `${amount} ${bound}`)
    .join(', ');

test.each([
  ['19,90 € – 29,90 €', '19.90 low, 29.90 high'],
  ['12 – 15 €', '12 low, 15 high'],
  ['$10-20', '10 low, 20 high'],
  ['from 10 to 20', '10 low, 20 high'],
  ['de 19,90 € à 29,90 €', '19.90 low, 29.90 high'],
  ['entre 10 et 20 €', '10 low, 20 high'],
  ['zwischen 10 und 20 €', '10 low, 20 high'],
  ['À partir de 19,90 €', '19.90 from'],
  ['à partir de seulement 19,90 €', '19.90 from'],
  ['ab 19,90 €', '19.90 from'],
  ['desde 19,90 €', '19.90 from'],
  ['a partire da 19,90 €', '19.90 from'],
  ['vanaf € 19,90', '19.90 from'],
  ['od 19,90 zł', '19.90 from'],
  ['$50+', '50 from'],
  ['jusqu’à 500 €', '500 high'],
  ['29,90 € - 19,90 €', '29.90 null, 19.90 null'],
  ['39,90 € et 49,90 €', '39.90 null, 49.90 null'],
  ['39,90 € + 4,90 €', '39.90 null, 4.90 null'],
])('ends of ranges: %s', (text, expected) => {
  expect(bounds(text)).toBe(expected);
});

describe('signs', () => {
  test.each([
    ['1 ֏', 'AMD'],
    ['1 ₼', 'AZN'],
    ['1 UM', 'MRU'],
    ['1 Db', 'STN'],
    ['1 Z$', 'ZWG'],
    ['Rs.500', 'INR'],
    ['BB$ 12', 'BBD'],
    ['12 $CA', 'CAD'],
  ])('%s is %s', (text, currency) => {
    expect(parsePrices(text)[0]?.currency).toBe(currency);
  });

  test('money without an ISO code keeps its sign and takes no hint for its currency', () => {
    expect(parsePrices('1 ₿', { currency: 'EUR' })).toMatchObject([{ currency: null, sign: '₿' }]);
    expect(parsePrices('94,000 تومان')).toMatchObject([{ currency: null, sign: 'تومان' }]);
  });

  test('a sign that is also a unit or a word is money where it is the local one', () => {
    expect(parsePrices('Bouteille 1 L')).toEqual([]);
    expect(parsePrices('L 150', { locale: 'es-HN' })).toMatchObject([{ currency: 'HNL' }]);
    expect(parsePrices('Table 6 ft $129')).toMatchObject([{ amount: '129', currency: 'USD' }]);
  });

  test('more digits than money has are a reference', () => {
    expect(parsePrices('1234567890123456')).toEqual([]);
  });
});
