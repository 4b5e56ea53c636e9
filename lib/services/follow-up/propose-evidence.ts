import type { Evidence, PageReading } from '@/lib/market';
import { defaultGrade } from '@/lib/diagnosis';
import { findBestPassage, suggestStance, suggestSubject } from '@/lib/tagging';
import type { PriceFact } from './price-evidence.ts';
import type { FollowedCapture } from './subject-of-capture.ts';
import { lexiconOf, suggestionsFor } from './suggestions.ts';

type Excerpt = Pick<
  Evidence,
  'id' | 'kind' | 'text' | 'prefix' | 'suffix' | 'observationId' | 'changeId'
>;

const noPrice = { observationId: null, changeId: null };

/** The user's selection, as it was. */
function quoteExcerpt({ capture, quoteAnchor }: FollowedCapture): Excerpt | null {
  if (!capture.quote) return null;
  const { prefix, suffix } = quoteAnchor ?? { prefix: '', suffix: '' };
  return {
    id: `${capture.id}:quote`,
    kind: 'quote',
    text: capture.quote,
    prefix: prefix.slice(-200),
    suffix: suffix.slice(0, 200),
    ...noPrice,
  };
}

/**
 * The passage that stands for the page: its best one, or the title of a page no extension may read,
 * which is all there is of it.
 */
function passageExcerpt({ capture, reading, study }: FollowedCapture): Excerpt | null {
  const id = `${capture.id}:passage`;
  if (reading.outcome === 'unreadable') {
    const text = reading.title.trim();
    return text ? { id, kind: 'passage', text, prefix: '', suffix: '', ...noPrice } : null;
  }
  if (reading.outcome !== 'ok') return null;
  const lang = lexiconOf(reading.lang, study.language);
  const best = findBestPassage(reading.text, { lang });
  if (!best) return null;
  const { text, prefix, suffix } = best;
  return { id, kind: 'passage', text, prefix, suffix, ...noPrice };
}

/**
 * The evidence to propose from a capture: the quote, else the best passage; then its prices. Grades,
 * themes, subject and stance are guesses for the user to confirm; what the user typed while saving
 * goes to the first of them.
 *
 * @param knownTexts passages the page gave before: a text that did not change is not proposed again
 */
export function proposeEvidence(
  followed: FollowedCapture,
  prices: readonly PriceFact[],
  knownTexts: ReadonlySet<string>,
): Evidence[] {
  const passage = passageExcerpt(followed);
  const isNew = passage !== null && !knownTexts.has(passage.text);
  const main = quoteExcerpt(followed) ?? (isNew ? passage : null);
  const excerpts: Excerpt[] = [...(main ? [main] : []), ...prices.map(priceExcerpt)];
  return excerpts.map((excerpt, index) => evidenceRow(followed, excerpt, index === 0));
}

const priceExcerpt = (price: PriceFact): Excerpt => ({
  ...price,
  kind: 'price',
  prefix: '',
  suffix: '',
});

/**
 * The evidence to propose from prices alone, when they changed after the capture was followed up.
 *
 * @param areAlone nothing else of the capture is left, so that what the user typed while saving goes
 * to the first of them
 */
export const proposePrices = (
  followed: FollowedCapture,
  prices: readonly PriceFact[],
  areAlone: boolean,
): Evidence[] =>
  prices.map((price, index) => evidenceRow(followed, priceExcerpt(price), areAlone && index === 0));

function evidenceRow(followed: FollowedCapture, excerpt: Excerpt, isFirst: boolean): Evidence {
  const { capture, reading, study, source, companies } = followed;
  const lang = lexiconOf(reading.lang, study.language);
  const themeIds = isFirst ? capture.themeIds : [];
  const { companyId } = capture;
  const about = suggestSubject({ companyId, companies, text: textForSubject(excerpt, reading) });
  return {
    ...excerpt,
    studyId: capture.studyId,
    captureId: capture.id,
    pageId: capture.pageId,
    sourceId: source.id,
    companyId: about.companyId,
    subject: about.subject,
    status: 'unsorted',
    themeIds,
    suggestions: suggestionsFor(excerpt, capture, reading, lang).filter(
      ({ themeId }) => !themeIds.includes(themeId),
    ),
    rejectedThemeIds: [],
    ...defaultGrade(source.kind, excerpt),
    stance: suggestStance(excerpt.text, lang),
    soWhat: '',
    note: isFirst ? capture.note : '',
    publishedAt: capture.publishedAt,
    capturedAt: capture.capturedAt,
    createdAt: capture.capturedAt,
    updatedAt: capture.capturedAt,
    deletedAt: null,
  };
}

/** A headline names whom an article is about more often than the excerpt does. */
const textForSubject = (excerpt: Excerpt, reading: PageReading): string =>
  `${reading.title}\n${excerpt.text}`;
