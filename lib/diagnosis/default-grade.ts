import type { Credibility, Evidence, Reliability, SourceKind } from '../market/index.ts';
import { MERIT_CUES } from './merit-cues.ts';

/** The Admiralty grade of a statement: its source, and the statement by itself. */
export interface Grade {
  reliability: Reliability;
  credibility: Credibility;
}

/**
 * Grade of each kind of source before anyone judges it. An institute starts without its method box
 * (B2 with it); a single review cannot be judged. Credibility 1 comes from our own measurements or
 * from corroboration, which only a person confirms.
 */
const BY_KIND: Readonly<Record<SourceKind, Grade>> = {
  own: { reliability: 'A', credibility: 1 },
  statistics: { reliability: 'A', credibility: 2 },
  law: { reliability: 'A', credibility: 2 },
  institute: { reliability: 'C', credibility: 3 },
  press: { reliability: 'B', credibility: 3 },
  competitor: { reliability: 'C', credibility: 3 },
  review: { reliability: 'F', credibility: 6 },
  blog: { reliability: 'F', credibility: 3 },
  social: { reliability: 'F', credibility: 3 },
  other: { reliability: 'F', credibility: 6 },
};

function praisesItself(text: string): boolean {
  const folded = ` ${text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}°-]+/gu, ' ')} `;
  return MERIT_CUES.some((cue) => folded.includes(` ${cue} `));
}

/** The grade proposed for new evidence: a competitor is believed on its price, less on its merits. */
export function defaultGrade(kind: SourceKind, evidence: Pick<Evidence, 'kind' | 'text'>): Grade {
  if (kind !== 'competitor') return BY_KIND[kind];
  if (evidence.kind === 'price') return { reliability: 'B', credibility: 2 };
  if (praisesItself(evidence.text)) return { reliability: 'D', credibility: 4 };
  return BY_KIND.competitor;
}

/** The reliability a source of this kind starts with. */
export const defaultReliability = (kind: SourceKind): Reliability => BY_KIND[kind].reliability;
