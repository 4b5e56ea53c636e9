import { CaptureLink } from '@/components/capture/capture-link';
import { Captured, SkeletonRows } from '@/components/ui';
import { useReading } from '@/lib/hooks/captures';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import styles from './saved-text.module.css';

/** The main text saved with a capture, the excerpt marked where it stands. */
export function SavedText({ captureId, excerpt }: { captureId: Id; excerpt: string }) {
  const { inbox: words } = useLocale().messages;
  const reading = useReading(captureId);
  if (reading === undefined) return <SkeletonRows count={4} />;
  if (!reading?.text) return <p className={styles.empty}>{words.previewEmpty}</p>;
  const start = reading.text.indexOf(excerpt);
  return (
    <>
      <section className={styles.text} aria-label={words.preview}>
        <Captured
          text={reading.text}
          isBlock
          lang={reading.lang || undefined}
          highlights={start < 0 ? [] : [{ start, end: start + excerpt.length }]}
        />
      </section>
      <CaptureLink captureId={captureId} place="saved text" />
    </>
  );
}
