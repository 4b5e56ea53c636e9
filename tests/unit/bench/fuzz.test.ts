import { describe, expect, it } from 'vitest';
import { emptyReading } from '../../../lib/market/empty-reading.ts';
import { caseOf, runCase } from '../../fuzz/case.ts';
import { checkPage, checkString } from '../../fuzz/check.ts';

const FIRST_SEED = 1;
const CASES = 300;
/** Milliseconds of processor: tests run beside others, under a DOM slower than a browser's. */
const PATIENCE = 5000;
const PAGE = '<!doctype html><title>Gourde</title><p>29,90 €</p>';
const reading = () => emptyReading('https://boutique.example/', 'Gourde', 'ok', '');

describe('fuzzing', () => {
  it('finds no page or string that breaks a reader, among a few hundred', () => {
    const seeds = Array.from({ length: CASES }, (_, index) => FIRST_SEED + index);
    const failures = seeds.map((seed) => runCase(seed, PATIENCE)).filter(Boolean);
    expect(failures).toEqual([]);
  }, 60_000);

  it('makes the same case from the same seed', () => {
    expect(caseOf(12)).toEqual(caseOf(12));
    expect(caseOf(12).input).not.toBe(caseOf(13).input);
  });

  it('tells a reader that throws, changes the page or gives what is no reading', () => {
    const thrower = () => {
      throw new RangeError('too deep');
    };
    expect(checkPage(PAGE, thrower).join()).toContain('threw RangeError: too deep');
    const changer = (document: Document) => {
      document.body.className = 'read';
      return reading();
    };
    expect(checkPage(PAGE, changer)).toEqual(['changed the page']);
    const rambler = () => ({ ...reading(), title: 'Gourde'.repeat(1000) });
    expect(checkPage(PAGE, rambler).join()).toContain('not a reading: title');
    const leaver = () => ({ ...reading(), lang: undefined as unknown as string });
    expect(checkPage(PAGE, leaver).join()).toContain('does not survive JSON');
  });

  it('tells a reader that lets a page add to every object', () => {
    const polluter = () => {
      Reflect.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
      return [];
    };
    try {
      expect(checkString('29,90 €', polluter)).toEqual(['changed what every object inherits']);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });
});
