export { defaultGrade, defaultReliability, type Grade } from './default-grade.ts';
export { checkEntry, isVague, type EntryWarning } from './entry-checks.ts';
export { ageInDays, evidenceDate, halfLifeOf } from './evidence-weight.ts';
export { isSameText, shinglesOf } from './near-duplicate.ts';
export { groupByOrigin } from './origins.ts';
export {
  proposeQuadrants,
  type Placement,
  type PlacementGap,
  type QuadrantProposal,
  type QuadrantReason,
} from './quadrants.ts';
export { strength, type Strength } from './strength.ts';
export { CELL_LIMIT, RECOMMENDED, checkCell, orderSwot, type Swot } from './swot.ts';
export {
  quadrantsOfLetters,
  type HalfLives,
  type ThemeRule,
  type ThemeRules,
} from './theme-rules.ts';
