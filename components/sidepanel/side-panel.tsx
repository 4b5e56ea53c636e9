import { EmptyState, Button } from '@/components/ui';
import { InterfaceFrame } from '@/components/shell/interface-frame';
import { useLocale } from '@/lib/hooks/locale';
import { CurrentStudyContext, useStudies } from '@/lib/hooks/studies';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelBrowser } from './panel-props.ts';
import styles from './panel.module.css';

/** The side panel: what is known of the page in the active tab. */
export function SidePanel(props: PanelBrowser) {
  return (
    <InterfaceFrame>
      <StudyGate {...props} />
    </InterfaceFrame>
  );
}

function StudyGate(props: PanelBrowser) {
  const { panel } = useLocale().messages;
  const studies = useStudies();
  if (!studies) return null;
  if (!studies.current)
    return (
      <main>
        <header className={styles.header}>
          <h1 className={styles.title}>{panel.title}</h1>
        </header>
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
