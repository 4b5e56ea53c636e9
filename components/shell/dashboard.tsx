import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Router } from 'wouter';
import { UiProvider } from '@/components/ui';
import { FirstRun } from '@/components/onboarding/first-run';
import { LocaleProvider } from '@/lib/hooks/locale';
import { usePreferences } from '@/lib/hooks/preferences';
import { CurrentStudyContext, useStudies } from '@/lib/hooks/studies';
import { AppFrame } from './app-frame.tsx';
import { ColourScheme } from './colour-scheme.tsx';
import { ScreenErrorBoundary } from './screen-error-boundary.tsx';
import { Screens } from './screens.tsx';

/** The whole dashboard: preferences, then the first run or the study on screen. */
export function Dashboard() {
  const preferences = usePreferences();
  // Nothing is painted before the language is known: a flash of the wrong one is worse than a blink.
  if (!preferences) return null;
  return (
    <LocaleProvider language={preferences.language}>
      <ColourScheme scheme={preferences.colourScheme} />
      <UiProvider>
        <Router hook={useHashLocation}>
          <ScreenErrorBoundary>
            <StudyGate />
          </ScreenErrorBoundary>
        </Router>
      </UiProvider>
    </LocaleProvider>
  );
}

function StudyGate() {
  const studies = useStudies();
  // The sample's study exists before its first capture: it opens once it is whole.
  const [isPreparing, setPreparing] = useState(false);
  if (!studies) return null;
  if (!studies.current || isPreparing)
    return <FirstRun isPreparing={isPreparing} onPreparing={setPreparing} />;
  return (
    // A new study starts with fresh screens: no selection or draft leaks from one to the other.
    <CurrentStudyContext value={studies.current}>
      <AppFrame key={studies.current.study.id} studies={studies.studies}>
        <Screens />
      </AppFrame>
    </CurrentStudyContext>
  );
}
