import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { AppFrame } from '@/components/shell/app-frame';
import { UiProvider } from '@/components/ui';
import { ActionsContext, type Actions } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { DatabaseContext } from '@/lib/hooks/database';
import { LastVisitContext } from '@/lib/hooks/last-visit';
import { LocaleProvider } from '@/lib/hooks/locale';
import { CurrentStudyContext, useStudies } from '@/lib/hooks/studies';
import type { Clock, Language } from '@/lib/market';
import type { VigieDatabase } from '@/lib/store';

// The store answers in its own time: a screen is waited for longer than a plain component.
configure({ asyncUtilTimeout: 5000 });

/** What an entrypoint wires. */
export interface Wiring {
  database: VigieDatabase;
  clock: Clock;
  actions: Actions;
  lastVisit?: string | null;
}

/** A node under the contexts every entrypoint provides. */
export const wired = ({ database, clock, actions, lastVisit }: Wiring, node: ReactNode) => (
  <DatabaseContext value={database}>
    <ClockContext value={clock}>
      <ActionsContext value={actions}>
        <LastVisitContext value={lastVisit ?? null}>{node}</LastVisitContext>
      </ActionsContext>
    </ClockContext>
  </DatabaseContext>
);

interface Options {
  language?: Language;
  /** The address shown first. */
  path?: string;
}

/** Shows a screen in the dashboard's frame, on the study in use, at an address. */
export function renderScreen(
  wiring: Wiring,
  screen: ReactNode,
  { language = 'en', path = '/' }: Options = {},
) {
  window.location.hash = `#${path}`;
  const user = userEvent.setup();
  const view = render(
    wired(
      wiring,
      <LocaleProvider language={language}>
        <UiProvider>
          <Router hook={useHashLocation}>
            <StudyInUse>{screen}</StudyInUse>
          </Router>
        </UiProvider>
      </LocaleProvider>,
    ),
  );
  return { user, ...view };
}

function StudyInUse({ children }: { children: ReactNode }) {
  const studies = useStudies();
  if (!studies?.current) return null;
  return (
    <CurrentStudyContext value={studies.current}>
      <AppFrame studies={studies.studies}>{children}</AppFrame>
    </CurrentStudyContext>
  );
}
