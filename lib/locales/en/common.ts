import { plural } from '../plural.ts';

/** Words shared by every area. */
export const common = {
  productName: 'Vigie',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  remove: 'Remove',
  edit: 'Edit',
  add: 'Add',
  open: 'Open',
  accept: 'Accept',
  reject: 'Reject',
  loading: 'Loading…',
  unknown: 'unknown',
  proposed: 'proposed',
  sampleWatermark: 'Fictional sample',
  captures: (count: number) => plural('en', count, 'capture', 'captures'),
  evidence: (count: number) => plural('en', count, 'piece of evidence', 'pieces of evidence'),
  sources: (count: number) => plural('en', count, 'source', 'sources'),
  versions: (count: number) => plural('en', count, 'version', 'versions'),
  /** Why a typed price is refused. */
  priceFaults: {
    'not-a-number': 'Type an amount such as 29.90.',
    negative: 'A price is never below zero.',
    zero: 'Zero is no price: leave it out, or type what is paid.',
    'too-large': 'This amount is too large to be a price.',
    'too-many-decimals': 'This currency has fewer decimals.',
    'unknown-currency': 'Three letters of a known currency, such as EUR.',
  },
  availabilities: {
    'in-stock': 'in stock',
    'low-stock': 'low stock',
    preorder: 'pre-order',
    backorder: 'on back-order',
    'out-of-stock': 'out of stock',
    discontinued: 'discontinued',
    unknown: 'not stated',
  },
};
