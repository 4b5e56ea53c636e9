import { EmptyState, Button, UiProvider } from '@/components/ui';
import { ColourScheme } from '@/components/shell/colour-scheme';
import { ScreenErrorBoundary } from '@/components/shell/screen-error-boundary';
import { LocaleProvider, useLocale } from '@/lib/hooks/locale';
import { usePreferences } from '@/lib/hooks/preferences';
import { CurrentStudyContext, useStudies } from '@/lib/hooks/studies';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelBrowser } from './panel-props.ts';

/** The side panel: what is known of the page in the active tab. */
export function SidePanel(props: PanelBrowser) {
  const preferences = usePreferences();
  if (!preferences) return null;
  return (
    <LocaleProvider language={preferences.language}>
      <ColourScheme scheme={preferences.colourScheme} />
      <UiProvider>
        <ScreenErrorBoundary>
          <StudyGate {...props} />
        </ScreenErrorBoundary>
      </UiProvider>
    </LocaleProvider>
  );
}

function StudyGate(props: PanelBrowser) {
  const { panel } = useLocale().messages;
  const studies = useStudies();
  if (!studies) return null;
  if (!studies.current)
    return (
      <main>
        <EmptyState
          icon="study"
          title={panel.noStudyTitle}
          actions={
            <Button variant="primary" onPress={() => props.openDashboard('/')}>
              {panel.openFirstRun}
            </Button>
          }
        >
          {panel.noStudy}
        </EmptyState>
      </main>
    );
  return (
    <CurrentStudyContext value={studies.current}>
      <PanelFrame {...props} />
    </CurrentStudyContext>
  );
}
