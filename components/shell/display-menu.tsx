import { IconButton, Menu } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { usePreferences } from '@/lib/hooks/preferences';

const LANGUAGES = ['auto', 'fr', 'en'] as const;
const SCHEMES = ['auto', 'light', 'dark'] as const;

/** The language and the colour scheme of the interface. */
export function DisplayMenu() {
  const { shell } = useLocale().messages;
  const preferences = usePreferences();
  const { setInterfaceLanguage, setColourScheme } = useActions();
  const languages = { auto: shell.languageAuto, fr: shell.french, en: shell.english };
  const schemes = { auto: shell.schemeAuto, light: shell.schemeLight, dark: shell.schemeDark };
  const act = (id: string) => {
    const language = LANGUAGES.find((value) => id === `language-${value}`);
    if (language) void setInterfaceLanguage(language);
    const scheme = SCHEMES.find((value) => id === `scheme-${value}`);
    if (scheme) void setColourScheme(scheme);
  };
  return (
    <Menu
      label={shell.display}
      trigger={<IconButton icon="eye" label={shell.display} />}
      items={[
        {
          title: shell.language,
          items: LANGUAGES.map((value) => ({
            id: `language-${value}`,
            label: languages[value],
            isChecked: preferences?.languagePreference === value,
          })),
        },
        {
          title: shell.colourScheme,
          items: SCHEMES.map((value) => ({
            id: `scheme-${value}`,
            label: schemes[value],
            isChecked: preferences?.colourScheme === value,
          })),
        },
      ]}
      onAction={act}
    />
  );
}
