import type { Capture, Change, Company, Id, Source } from '../market/index.ts';
import { excerptOf, firstSentence, shorten, titleWithoutSite } from './excerpt.ts';
import type { Move } from './moves.ts';
import type { MoveDraft, MoveWords } from './words.ts';

/** Where the names in a draft come from. */
export interface Naming {
  companies: ReadonlyMap<Id, Company>;
  sources: ReadonlyMap<Id, Source>;
  captures: ReadonlyMap<Id, Capture>;
}

/** Who a move is about: its company, else the publisher. */
export function actorOf(move: Move, naming: Naming): string {
  const company = move.companyId ? naming.companies.get(move.companyId) : undefined;
  if (company) return company.name;
  const source = naming.sources.get(move.evidence[0]!.sourceId);
  return source ? source.name || source.domain : '';
}

/** A page that reports: its title is a headline; the title of a shop page is not. */
function reportedTitle(move: Move, naming: Naming): string {
  const first = move.evidence[0]!;
  const source = naming.sources.get(first.sourceId);
  const capture = naming.captures.get(first.captureId);
  if (!source || !capture || source.kind === 'competitor' || source.kind === 'own') return '';
  return titleWithoutSite(capture.title, [capture.siteName, source.name, source.domain]);
}

/** A change of prose is told by its evidence, verbatim, not by a before and an after. */
const isProse = (change: Change): boolean => change.field === 'text' || change.field === 'rewrite';

/**
 * The draft headline and fact of a move, from the evidence alone: figures of a change, or the words of
 * the page verbatim. Nothing is invented; the user edits it.
 */
export function draftOf(move: Move, naming: Naming, words: MoveWords): MoveDraft {
  const actor = actorOf(move, naming);
  if (move.change && !isProse(move.change)) return words.change(move.change, actor);
  const text = move.evidence[0]!.text;
  const title = reportedTitle(move, naming);
  const headline = title ? shorten(title, 110) : firstSentence(text);
  const namesActor = actor === '' || headline.toLowerCase().includes(actor.toLowerCase());
  return {
    headline: title || namesActor ? headline : words.about(actor, headline),
    fact: words.quote(excerptOf(text)),
  };
}
