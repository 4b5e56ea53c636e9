import type { ReactNode } from 'react';
import { UiProvider } from '@/components/ui';
import { LocaleProvider } from '@/lib/hooks/locale';
import { usePreferences } from '@/lib/hooks/preferences';
import { pickLanguage } from '@/lib/locales';
import { ColourScheme } from './colour-scheme.tsx';
import { ScreenErrorBoundary } from './screen-error-boundary.tsx';

/**
 * What every page of the interface stands in: its language, its colours, its messages, and what is
 * said when it fails. A database that cannot be opened is told in the browser's language.
 */
export function InterfaceFrame({ children }: { children: ReactNode }) {
  return (
    <LocaleProvider language={pickLanguage(navigator.languages)}>
      <ScreenErrorBoundary>
        <PreferredFrame>{children}</PreferredFrame>
      </ScreenErrorBoundary>
    </LocaleProvider>
  );
}

function PreferredFrame({ children }: { children: ReactNode }) {
  const preferences = usePreferences();
  // Nothing is painted before the language is known: a flash of the wrong one is worse than a blink.
  if (!preferences) return null;
  return (
    <LocaleProvider language={preferences.language}>
      <ColourScheme scheme={preferences.colourScheme} />
      <UiProvider>
        <ScreenErrorBoundary>{children}</ScreenErrorBoundary>
      </UiProvider>
    </LocaleProvider>
  );
}
