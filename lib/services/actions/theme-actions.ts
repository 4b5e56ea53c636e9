import { InvalidInputError, type Evidence, type Id, type ThemeSuggestion } from '@/lib/market';
import { readCaptureReading } from '@/lib/store';
import { themeById } from '@/lib/taxonomy';
import type { Actions } from '@/lib/hooks/actions';
import type { ServiceContext } from '../context.ts';
import { changeEvidence } from './change-evidence.ts';

/** Themes one piece of evidence can carry: more says nothing. */
const MAXIMUM_THEMES = 10;

const without = <Item>(list: readonly Item[], item: Item): Item[] =>
  list.filter((each) => each !== item);

/** What the tagger proposed for a theme, computed again as the follow-up did; null when it did not. */
async function taggerSaid(
  { database }: ServiceContext,
  evidenceId: Id,
  themeId: string,
): Promise<ThemeSuggestion | null> {
  const evidence = await database.evidence.get(evidenceId);
  const capture = evidence && (await database.captures.get(evidence.captureId));
  const study = evidence && (await database.studies.get(evidence.studyId));
  if (!evidence || !capture || !study) return null;
  const reading = await readCaptureReading(database, capture.id);
  // Half a megabyte of lexicon, which the popup must not load to save a page.
  const { lexiconOf, suggestionsFor } = await import('../follow-up/suggestions.ts');
  const lang = lexiconOf(reading.lang, study.language);
  const suggestions = suggestionsFor(evidence, capture, reading, lang);
  return suggestions.find((suggestion) => suggestion.themeId === themeId) ?? null;
}

function accepted(evidence: Evidence, themeId: string): Partial<Evidence> {
  const themeIds = [...without(evidence.themeIds, themeId), themeId];
  if (themeIds.length > MAXIMUM_THEMES) {
    throw new InvalidInputError(`Evidence carries ${MAXIMUM_THEMES} themes at most.`);
  }
  return { themeIds, rejectedThemeIds: without(evidence.rejectedThemeIds, themeId) };
}

type ThemeActions = Pick<Actions, 'decideTheme'>;

export function themeActions(context: ServiceContext): ThemeActions {
  return {
    decideTheme: async (evidenceIds, themeId, decision) => {
      if (!themeById(themeId)) throw new InvalidInputError(`There is no theme “${themeId}”.`);
      const restored = new Map<Id, ThemeSuggestion | null>();
      if (decision === 'none') {
        for (const id of evidenceIds) restored.set(id, await taggerSaid(context, id, themeId));
      }
      return changeEvidence(context, evidenceIds, 'evidence.theme', (evidence) => {
        const others = evidence.suggestions.filter((each) => each.themeId !== themeId);
        if (decision === 'accept') return { ...accepted(evidence, themeId), suggestions: others };
        const suggestion = restored.get(evidence.id);
        const suggestions = suggestion
          ? [...others, suggestion].sort((left, right) => right.score - left.score)
          : others;
        const rejected = without(evidence.rejectedThemeIds, themeId);
        return {
          suggestions,
          themeIds: without(evidence.themeIds, themeId),
          rejectedThemeIds: decision === 'reject' ? [...rejected, themeId] : rejected,
        };
      });
    },
  };
}
