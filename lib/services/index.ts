export type { PriceFigure, ServiceContext } from './context.ts';
export { saveCapture, type SavedCapture, type SaveRequest } from './capture/save-capture.ts';
export { describePage, type PageDescription } from './capture/describe-page.ts';
export { normaliseUrl, pageAddress, publisherDomain } from './capture/page-address.ts';
export { createJobHandlers } from './job-handlers.ts';
export { schedulePurge } from './purge-bin.ts';
export { createActions, type ActionHooks } from './actions/index.ts';
export { buildDigestDocument } from './exports/digest-document.ts';
export { buildDiagnosisDocument } from './exports/diagnosis-document.ts';
