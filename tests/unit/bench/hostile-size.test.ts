import { describe, expect, it } from 'vitest';
import { PageReading } from '../../../lib/market/index.ts';
import { readPage } from '../../../lib/reading/index.ts';
import {
  buildHostile,
  HOSTILE_KINDS,
  type HostileKind,
} from '../../bench/reading/hostile-documents.ts';
import { domOf } from '../../bench/tasks/open-page.ts';

const ADDRESS = 'https://boutique.example/gourdes';
const PATIENCE = 60_000;
/**
 * Read in a real browser by `npm run bench -- hostile` alone: jsdom takes half a minute to read so many
 * elements, and overflows its own stack on so many levels.
 */
const FOR_BROWSERS: readonly HostileKind[] = [
  '100,000 nodes',
  '50,000 nested elements',
  '20,000 prices',
];
const BEARABLE = HOSTILE_KINDS.filter((kind) => !FOR_BROWSERS.includes(kind));

function readHostile(kind: HostileKind): PageReading {
  const { window } = domOf('<!doctype html><html><head></head><body></body></html>', ADDRESS);
  buildHostile(window.document, kind);
  const reading = readPage(window.document, ADDRESS);
  window.close();
  return PageReading.parse(reading);
}

describe('a page made to exhaust the reader', () => {
  it.each(BEARABLE)(
    'gives a reading all the same: %s',
    (kind) => {
      expect(readHostile(kind).title).toBe('Gourde');
    },
    PATIENCE,
  );
});
