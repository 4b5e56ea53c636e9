import type {
  Capture,
  Change,
  Company,
  DigestItem,
  Entry,
  Evidence,
  Instant,
  Source,
} from '../market/index.ts';
import { strength, type HalfLives } from '../diagnosis/index.ts';
import { draftOf, type Naming } from './draft.ts';
import { groupMoves, isTellable, type Move } from './moves.ts';
import { impactOf, noveltyOf, relevanceOf } from './score.ts';
import type { MoveWords } from './words.ts';

/** Lines of the essentials. */
export const ITEM_LIMIT = 5;

/** Lines of the essentials about one competitor. */
export const COMPETITOR_LIMIT = 2;

/** What a digest is drawn from; evidence older than the period tells what is a repeat. */
export interface Candidates {
  evidence: readonly Evidence[];
  changes: readonly Change[];
  entries: readonly Entry[];
  companies: readonly Company[];
  sources: readonly Source[];
  captures: readonly Capture[];
  /** Items of the digests issued before. */
  issuedItems: readonly DigestItem[];
}

/** The period and the rules of the selection. */
export interface SelectionContext {
  from: Instant;
  to: Instant;
  now: Date;
  halfLives: HalfLives;
  words: MoveWords;
}

/** Evidence read by a person may be told; the inbox is only proposed. */
const isSorted = (move: Move): boolean =>
  move.evidence.some((item) => item.status === 'retained' || item.status === 'important');

/** The moves told by default: the best five, two a competitor, one of the market when it is worth half the top. */
function chooseIncluded(
  ranked: readonly { move: Move; score: number; isCompetitor: boolean }[],
): Set<string> {
  const eligible = ranked.filter(({ move }) => isSorted(move));
  const perCompany = new Map<string, number>();
  const chosen: (typeof eligible)[number][] = [];
  for (const candidate of eligible) {
    if (chosen.length === ITEM_LIMIT) break;
    if (candidate.isCompetitor) {
      const count = perCompany.get(candidate.move.companyId!) ?? 0;
      if (count >= COMPETITOR_LIMIT) continue;
      perCompany.set(candidate.move.companyId!, count + 1);
    }
    chosen.push(candidate);
  }
  const top = chosen[0];
  if (top && chosen.every((candidate) => candidate.isCompetitor)) {
    const other = eligible.find((candidate) => !candidate.isCompetitor);
    if (other && other.score >= top.score / 2) {
      if (chosen.length === ITEM_LIMIT) chosen.pop();
      chosen.push(other);
    }
  }
  return new Set(chosen.map(({ move }) => move.id));
}

/**
 * The candidate lines of a digest, best first: score = impact × novelty × strength × relevance, which
 * only sorts. The best are included; the others stay as candidates. The action is always left to the
 * user, and "for us" is what the user already wrote on the evidence.
 */
export function selectMoves(candidates: Candidates, context: SelectionContext): DigestItem[] {
  const { from, to, now, halfLives, words } = context;
  const live = candidates.evidence.filter((item) => isTellable(item));
  const inPeriod = live.filter((item) => item.capturedAt >= from && item.capturedAt <= to);
  const earlier = live.filter((item) => item.capturedAt < from);
  const changes = candidates.changes.filter(
    (change) => change.significance === 'notable' || change.significance === 'minor',
  );
  const naming: Naming = {
    companies: new Map(candidates.companies.map((company) => [company.id, company])),
    sources: new Map(candidates.sources.map((source) => [source.id, source])),
    captures: new Map(candidates.captures.map((capture) => [capture.id, capture])),
  };

  const ranked = groupMoves(inPeriod, changes)
    .map((move) => {
      const evidenceIds = move.evidence.map((item) => item.id);
      const carried = strength(
        { evidenceIds, contradictingIds: [] },
        move.evidence,
        candidates.sources,
        halfLives,
        now,
      );
      const company = move.companyId ? naming.companies.get(move.companyId) : undefined;
      const score =
        impactOf(move.evidence) *
        noveltyOf(move, earlier, candidates.issuedItems) *
        carried.score *
        relevanceOf(move.evidence, candidates.entries);
      return { move, score, isCompetitor: company !== undefined && company.relation !== 'own' };
    })
    .toSorted(
      (left, right) => right.score - left.score || left.move.id.localeCompare(right.move.id),
    );

  const included = chooseIncluded(ranked);
  return ranked.map(({ move, score }) => ({
    id: move.id,
    evidenceIds: move.evidence.slice(0, 20).map((item) => item.id),
    companyId: move.companyId,
    ...draftOf(move, naming, words),
    forUs: move.evidence.find((item) => item.soWhat.trim() !== '')?.soWhat.slice(0, 1000) ?? '',
    action: '',
    score,
    included: included.has(move.id),
  }));
}
