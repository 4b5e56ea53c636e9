import { expect, test } from 'vitest';
import { addressOnly } from '@/lib/platform/tab-reading';
import { toSaveRequest } from '@/lib/services/capture/save-request';

const read = {
  ...addressOnly('https://shop.example/bottle', 'Bottle', ''),
  snapshot: { gzipBase64: 'AQID', bytes: 40, isWhole: true },
};
const selection = { text: 'keeps cold', prefix: 'Our bottle ', suffix: ' all day' };

test('a gesture that says nothing more keeps the page, and leaves its company to be guessed', () => {
  const request = toSaveRequest(read, { studyId: 's', origin: 'panel' });
  expect(request).toEqual({
    studyId: 's',
    reading: read.reading,
    snapshot: { gzip: Uint8Array.of(1, 2, 3), bytes: 40 },
    origin: 'panel',
    note: '',
    quote: '',
    themeIds: [],
  });
  expect(request).not.toHaveProperty('companyId');
});

test('a quote makes the save a quote, with the words around it', () => {
  const request = toSaveRequest(read, { studyId: 's', origin: 'popup', quote: selection });
  expect(request).toMatchObject({
    origin: 'quote',
    quote: 'keeps cold',
    quoteAnchor: { prefix: 'Our bottle ', suffix: ' all day' },
  });
});

test('what the user typed goes with the page: no company, a note, themes and a price', () => {
  const typed = {
    companyId: null,
    note: 'New pack',
    themeIds: ['price-level'],
    correctedPrice: { amount: '29.90', currency: 'EUR' },
  };
  expect(
    toSaveRequest({ ...read, snapshot: null }, { studyId: 's', origin: 'popup', ...typed }),
  ).toMatchObject({ ...typed, snapshot: null, origin: 'popup' });
});
