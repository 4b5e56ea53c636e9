import { LocaleProvider } from '@/lib/hooks/locale';
import { usePreferences } from '@/lib/hooks/preferences';
import { useStudies } from '@/lib/hooks/studies';
import { ColourScheme } from '@/components/shell/colour-scheme';
import { Popup } from './popup.tsx';

/** The popup in the user's language and colours, on the user's studies. */
export function PopupRoot() {
  const preferences = usePreferences();
  const studies = useStudies();
  if (!preferences) return null;
  return (
    <LocaleProvider language={preferences.language}>
      <ColourScheme scheme={preferences.colourScheme} />
      <Popup studies={studies} />
    </LocaleProvider>
  );
}
