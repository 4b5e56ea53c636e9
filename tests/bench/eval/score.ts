import peersFile from '../data/peers.json' with { type: 'json' };

/** A bound a score must keep: at least or at most this value. */
export interface Target {
  least?: number;
  most?: number;
}

/** One score of one data set. */
export interface Score {
  /** What is scored: "price F1". */
  what: string;
  /** Cases behind the score. */
  n: number;
  /** A share between 0 and 1 unless `unit` says otherwise; NaN where nothing can be scored. */
  value: number;
  /** Recorded scores of other tools, and those measured in this run, by name. */
  peers?: Record<string, number>;
  target?: Target;
  /** How the value prints: a share with three decimals unless said otherwise. */
  unit?: 'count' | 'µs' | 'ms';
}

interface Recorded {
  target?: Target;
  peers?: Record<string, number>;
}

const RECORDED: Record<string, Record<string, Recorded>> = peersFile.sets;

/** The halves of a set are scored against the same records. */
const withoutHalf = (set: string): string => set.replace(/-(?:dev|heldout)(?=$|,)/, '');

/** Gives scores of a set the recorded scores of other tools and the project's targets. */
export const withPeers = (set: string, scores: readonly Score[]): Score[] =>
  scores.map((score) => {
    const recorded = RECORDED[withoutHalf(set)]?.[score.what];
    return {
      ...score,
      target: score.target ?? recorded?.target,
      peers: { ...recorded?.peers, ...score.peers },
    };
  });
