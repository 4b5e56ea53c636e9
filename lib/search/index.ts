export { highlightRanges, type TextRange } from './highlight.ts';
export { searchEvidence, type EvidenceHit, type SearchableEvidence } from './search-evidence.ts';
