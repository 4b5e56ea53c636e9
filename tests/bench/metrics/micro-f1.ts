import { harmonic } from './words.ts';

/** What one answer about one page counts as. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Micro-averaged F1 of answers: right, wrong, and missed ones over all pages together. */
export function microF1(answers: readonly Counts[]): number {
  const sum = (name: keyof Counts): number =>
    answers.reduce((total, answer) => total + answer[name], 0);
  const right = sum('right');
  if (right === 0) return 0;
  return harmonic(right / (right + sum('wrong')), right / (right + sum('missed')));
}
