import { useLiveQuery } from 'dexie-react-hooks';
import { Language, z } from '@/lib/market';
import { pickLanguage } from '@/lib/locales';
import { useDatabase } from './database.ts';

const LanguagePreference = z.union([Language, z.literal('auto')]).catch('auto');
const ColourScheme = z.enum(['auto', 'light', 'dark']).catch('auto');

/** How the user wants the interface. */
export interface Preferences {
  language: Language;
  languagePreference: z.infer<typeof LanguagePreference>;
  colourScheme: z.infer<typeof ColourScheme>;
}

/** The preferences of this browser, live; undefined while they load. */
export function usePreferences(): Preferences | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const [language, scheme] = await database.settings.bulkGet([
      'interfaceLanguage',
      'colourScheme',
    ]);
    const languagePreference = LanguagePreference.parse(language?.value);
    return {
      languagePreference,
      language:
        languagePreference === 'auto' ? pickLanguage(navigator.languages) : languagePreference,
      colourScheme: ColourScheme.parse(scheme?.value),
    };
  }, [database]);
}
