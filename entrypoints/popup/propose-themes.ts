import type { PageInFront, ThemeProposal } from '@/components/popup/door';
import type { Language } from '@/lib/market';
import { lexiconOf } from '@/lib/services/follow-up/suggestions';
import { suggestThemes } from '@/lib/tagging';
import { themeById } from '@/lib/taxonomy';

/**
 * The themes proposed for what is about to be saved: the selection when there is one, else the page.
 * Labels come in the interface's language; a page in a language without a lexicon is read with it too.
 */
export function proposeThemes(page: PageInFront, language: Language): ThemeProposal[] {
  const { reading, selection, url } = page;
  const lang = lexiconOf(reading.lang, language);
  const suggestions = selection
    ? suggestThemes(selection, { lang })
    : suggestThemes([reading.title, reading.text].join('\n\n'), { lang, url, reading });
  return suggestions.flatMap(({ themeId, cues }) => {
    const theme = themeById(themeId);
    if (!theme) return [];
    return {
      themeId,
      label: theme.label[language],
      definition: theme.definition[language],
      cues: [...new Set(cues.map(({ matched }) => matched))],
    };
  });
}
