import { useState } from 'react';
import { CaptureLink } from '@/components/capture/capture-link';
import { Button } from '@/components/ui';
import { useVersions } from '@/lib/hooks/evidence';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { VersionDiff } from './version-diff.tsx';
import styles from './evidence-screen.module.css';

/** The dated versions of a page; each can be compared with the one before. */
export function PageVersions({ pageId }: { pageId: Id }) {
  const { messages, formats } = useLocale();
  const words = messages.evidence;
  const versions = useVersions(pageId);
  const [comparedId, setComparedId] = useState<Id | null>(null);
  return (
    <section aria-label={words.versions}>
      <h2 className={styles.heading}>{words.versions}</h2>
      <ol className={styles.list}>
        {versions?.map((capture, index) => {
          const before = versions[index + 1];
          return (
            <li key={capture.id}>
              <div className={styles.version}>
                <span>{words.version(capture.version)}</span>
                <time dateTime={capture.capturedAt} className={styles.quiet}>
                  {formats.dateTime(capture.capturedAt)}
                </time>
                <CaptureLink
                  captureId={capture.id}
                  place="versions"
                  label={messages.capture.openVersion(capture.version)}
                />
                {before ? (
                  <Button
                    size="small"
                    variant="quiet"
                    onPress={() => setComparedId(comparedId === capture.id ? null : capture.id)}
                  >
                    {words.compare}
                  </Button>
                ) : (
                  <span className={styles.quiet}>{words.firstVersion}</span>
                )}
              </div>
              {before && comparedId === capture.id && (
                <VersionDiff beforeId={before.id} afterId={capture.id} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
