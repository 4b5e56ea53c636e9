import { checkEntry, orderSwot, strength, type EntryWarning, type Strength } from '@/lib/diagnosis';
import { Quadrant, type Company, type Entry, type Id } from '@/lib/market';
import { halfLifeOfTheme } from '@/lib/taxonomy';
import type { DiagnosisMaterial } from './diagnosis.ts';
import type { EvidenceInContext } from './inbox.ts';

/** Evidence with its number on the board, the same wherever it is cited. */
export interface NumberedEvidence {
  number: number;
  item: EvidenceInContext;
}

/** A statement with all that is shown around it. */
export interface EntryView {
  entry: Entry;
  strength: Strength;
  warnings: EntryWarning[];
  supports: NumberedEvidence[];
  contradicts: NumberedEvidence[];
}

/** The SWOT as it is shown. */
export interface Board {
  cells: Record<Quadrant, EntryView[]>;
  statements: number;
  /** Statements that rest on at least one piece of evidence. */
  supported: number;
  /** Kept evidence that no statement names, important first, last captured first. */
  toPlace: EvidenceInContext[];
}

const isImportant = ({ evidence }: EvidenceInContext): boolean => evidence.status === 'important';

/** Lays out the material of a diagnosis: each cell in order, evidence numbered as one reads. */
export function buildBoard(
  material: DiagnosisMaterial,
  companies: readonly Company[],
  now: Date,
): Board {
  const evidence = [...material.cited.values()].map((item) => item.evidence);
  const actors = companies.flatMap(({ name, aliases }) => [name, ...aliases]);
  const strengths = new Map(
    material.entries.map((entry) => [
      entry.id,
      strength(entry, evidence, material.sources, halfLifeOfTheme, now),
    ]),
  );
  const swot = orderSwot(material.entries, (entry) => strengths.get(entry.id)?.score ?? 0);

  const numbers = new Map<Id, number>();
  const numbered = (ids: readonly Id[]): NumberedEvidence[] =>
    ids.flatMap((id) => {
      const item = material.cited.get(id);
      if (!item) return [];
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return [{ number, item }];
    });
  const viewOf = (entry: Entry): EntryView => {
    const carried = strengths.get(entry.id)!;
    return {
      entry,
      strength: carried,
      warnings: checkEntry(entry, carried, { evidence, actors, halfLives: halfLifeOfTheme, now }),
      supports: numbered(entry.evidenceIds),
      contradicts: numbered(entry.contradictingIds),
    };
  };
  const cells = {
    strength: swot.strength.map(viewOf),
    weakness: swot.weakness.map(viewOf),
    opportunity: swot.opportunity.map(viewOf),
    threat: swot.threat.map(viewOf),
  };
  const views = Quadrant.options.flatMap((quadrant) => cells[quadrant]);
  const waiting = material.kept.filter((item) => !numbers.has(item.evidence.id));
  return {
    cells,
    statements: views.length,
    supported: views.filter((view) => view.strength.cards > 0).length,
    toPlace: [...waiting.filter(isImportant), ...waiting.filter((item) => !isImportant(item))],
  };
}
