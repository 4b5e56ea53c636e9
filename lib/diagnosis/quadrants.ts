import type { Evidence, Quadrant, Stance, Subject } from '../market/index.ts';
import type { ThemeRule, ThemeRules } from './theme-rules.ts';

/** Why a cell is proposed; the interface has the words. */
export type QuadrantReason =
  | 'own-asset'
  | 'own-shortcoming'
  | 'competitor-strength'
  | 'competitor-weakness'
  | 'favourable-move'
  | 'unfavourable-move';

/** Why no cell is proposed. */
export type PlacementGap = 'no-subject' | 'no-stance' | 'no-theme' | 'theme-says-nothing';

/** A cell proposed for a piece of evidence. */
export interface QuadrantProposal {
  quadrant: Quadrant;
  reason: QuadrantReason;
  /** The accepted themes that lead there. */
  themeIds: string[];
  /** A strength or weakness still to be shown against a competitor. */
  needsComparison: boolean;
}

/** The cells proposed, most themes first; when there is none, what is missing. */
export interface Placement {
  proposals: QuadrantProposal[];
  missing: PlacementGap | null;
}

type Cell = Pick<QuadrantProposal, 'quadrant' | 'reason'>;

/** Where one theme leads, subject first: a competitor's strength is never our weakness, but a threat. */
function cellOf(rule: ThemeRule, subject: Subject, stance: Stance): Cell | null {
  const good = stance === 'favourable';
  if (subject === 'competitor') {
    if (good) {
      const feeds =
        rule.swotForUs.includes('threat') || rule.swotForCompetitor.includes('strength');
      return feeds ? { quadrant: 'threat', reason: 'competitor-strength' } : null;
    }
    const feeds =
      rule.swotForUs.includes('opportunity') || rule.swotForCompetitor.includes('weakness');
    return feeds ? { quadrant: 'opportunity', reason: 'competitor-weakness' } : null;
  }
  const internal = good ? 'strength' : 'weakness';
  if (subject === 'us' && rule.swotForUs.includes(internal)) {
    return { quadrant: internal, reason: good ? 'own-asset' : 'own-shortcoming' };
  }
  const external = good ? 'opportunity' : 'threat';
  if (!rule.swotForUs.includes(external)) return null;
  return { quadrant: external, reason: good ? 'favourable-move' : 'unfavourable-move' };
}

/**
 * The SWOT cells a piece of evidence may enter, from its subject, its stance and its accepted themes.
 * Without a subject or a stance nothing is proposed: a person says it first.
 */
export function proposeQuadrants(
  evidence: Pick<Evidence, 'subject' | 'stance' | 'themeIds'>,
  rules: ThemeRules,
): Placement {
  if (evidence.subject === 'unknown') return { proposals: [], missing: 'no-subject' };
  if (evidence.themeIds.length === 0) return { proposals: [], missing: 'no-theme' };
  if (evidence.stance === 'unknown') return { proposals: [], missing: 'no-stance' };

  const byQuadrant = new Map<Quadrant, QuadrantProposal>();
  for (const themeId of evidence.themeIds) {
    const rule = rules(themeId);
    const cell = rule && cellOf(rule, evidence.subject, evidence.stance);
    if (!rule || !cell) continue;
    const internal = cell.quadrant === 'strength' || cell.quadrant === 'weakness';
    const found = byQuadrant.get(cell.quadrant);
    if (found) {
      found.themeIds.push(themeId);
      found.needsComparison ||= internal && rule.needsComparison;
    } else {
      byQuadrant.set(cell.quadrant, {
        ...cell,
        themeIds: [themeId],
        needsComparison: internal && rule.needsComparison,
      });
    }
  }
  const proposals = [...byQuadrant.values()].toSorted(
    (left, right) => right.themeIds.length - left.themeIds.length,
  );
  return { proposals, missing: proposals.length === 0 ? 'theme-says-nothing' : null };
}
