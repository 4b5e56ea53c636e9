import { plural } from '../plural.ts';

/** Words of the overview. */
export const overview = {
  title: 'Overview',
  kpis: 'This week in figures',
  kept: 'Evidence kept this week',
  captures: 'Captures this week',
  toSort: 'To sort',
  unsupported: 'Claims without evidence',
  ofClaims: (count: number) => `of ${plural('en', count, 'claim', 'claims')}`,
  next: 'Next',
  sortNext: (count: number, minutes: number) =>
    `${plural('en', count, 'piece of evidence', 'pieces of evidence')} to sort, about ${minutes} min`,
  sortAction: 'Sort now',
  placeNext: 'Everything is sorted. Place what you kept in the diagnosis.',
  placeAction: 'Open the diagnosis',
  moves: 'What changed',
  movesHint: (date: string | null) =>
    date === null ? 'Over the last four weeks.' : `Over the last four weeks. New since ${date}.`,
  noMoves:
    'Nothing changed on the pages you captured more than once. Save a page again to compare its versions.',
  isNew: 'new',
  unsure: 'to confirm',
  unsureTitle: 'An implausible jump: save the page again to confirm it.',
  fields: {
    price: 'Price',
    'list-price': 'List price',
    availability: 'Availability',
    promotion: 'Promotion',
    'offer-added': 'New offer',
    'offer-removed': 'Offer gone',
    title: 'Title',
    text: 'Text',
    rewrite: 'Page rewritten',
  },
  latest: 'Latest captures',
  noCaptures: 'No capture this week.',
  version: (version: number) => `version ${version}`,
  startTitle: 'Three steps to a first digest',
  stepCompetitors: 'Name your competitors and their websites',
  stepCompetitorsAction: 'Open the study',
  stepCapture: 'Save a competitor’s page',
  stepCaptureHint:
    'On the page, click Vigie in the toolbar and press Enter, or press Alt+Shift+S. If you do not see the button, pin Vigie from the browser’s extensions menu.',
  stepDigest: 'Sort the evidence, then issue the week’s digest',
  stepDone: 'done',
};
