import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Router } from 'wouter';
import { FirstRun } from '@/components/onboarding/first-run';
import { CurrentStudyContext, useStudies } from '@/lib/hooks/studies';
import { AppFrame } from './app-frame.tsx';
import { InterfaceFrame } from './interface-frame.tsx';
import { Screens } from './screens.tsx';

/** The whole dashboard: the first run, or the study on screen. */
export function Dashboard() {
  return (
    <InterfaceFrame>
      <Router hook={useHashLocation}>
        <StudyGate />
      </Router>
    </InterfaceFrame>
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
