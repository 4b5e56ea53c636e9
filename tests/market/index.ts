export { CATALOGUE, cataloguePage, type CataloguePage } from './catalogue.ts';
export { loadFromHost, loadPage, type LoadedPage } from './load-page.ts';
export { startMarket, type LoggedRequest, type Market } from './market.ts';
export type { ExpectedOffer, Expectation, PageKind, Site } from './site.ts';
export { SITES } from './sites/index.ts';
export { dateOfWeek, FIRST_WEEK, LAST_WEEK, WEEKS } from './timeline.ts';
