import { captureAddress } from '@/components/capture/trail';
import { IconButton } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import type { Capture } from '@/lib/market';
import type { PanelBrowser } from './panel-props.ts';
import styles from './panel.module.css';

interface Props extends Pick<PanelBrowser, 'openDashboard'> {
  captures: readonly Capture[];
}

/** The versions of the page, newest first, with how each was read; each opens its capture. */
export function VersionList({ captures, openDashboard }: Props) {
  const { messages, formats } = useLocale();
  const words = messages.panel;
  const now = useClock()();
  return (
    <section aria-label={words.versionsTitle}>
      <h2 className={styles.heading}>{words.versionsTitle}</h2>
      <ol className={styles.rows}>
        {captures.map((capture) => (
          <li key={capture.id} className={styles.row}>
            <span className={styles.amount}>{words.version(capture.version)}</span>
            <span className={styles.name}>{words.outcomes[capture.outcome]}</span>
            <time
              dateTime={capture.capturedAt}
              title={formats.dateTime(capture.capturedAt)}
              className={styles.time}
            >
              {formats.ago(capture.capturedAt, now)}
            </time>
            <IconButton
              icon="eye"
              label={messages.capture.openVersion(capture.version)}
              onPress={() => openDashboard(captureAddress(capture.id))}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
