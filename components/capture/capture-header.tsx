import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Captured, Chip, type Tone } from '@/components/ui';
import { webLink } from '@/components/evidence/web-link';
import { useClock } from '@/lib/hooks/clock';
import type { FoundCapture } from '@/lib/hooks/capture-reading';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Capture } from '@/lib/market';
import { ExportButtons } from './export-buttons.tsx';
import { captureAddress, type CaptureTab, type Trail } from './trail.ts';
import styles from './capture.module.css';

const toneOf = (outcome: Capture['outcome']): Tone => {
  if (outcome === 'ok') return 'ok';
  return outcome === 'partial' || outcome === 'unreadable' ? 'warn' : 'bad';
};

/** Which page was captured, when, how well it was read, and what can be done with it. */
export function CaptureHeader({
  found,
  tab,
  trail,
}: {
  found: FoundCapture;
  tab: CaptureTab;
  trail: Trail | null;
}) {
  const { messages } = useLocale();
  const { capture: words } = messages;
  const { capture, reading, previousId, nextId } = found;
  // A page that answered well and was too large to be read whole was read in part.
  const outcome =
    capture.outcome === 'ok' && reading.limits.length > 0 ? 'partial' : capture.outcome;
  const title = useRef<HTMLHeadingElement>(null);
  // A screen of its own: whoever arrives by keyboard starts from its title.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const link = webLink(capture.url);
  const versionLink = (id: string | null, label: string) =>
    id !== null && (
      <Link href={captureAddress(id, tab)} state={trail}>
        {label}
      </Link>
    );
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          <Captured text={capture.title || words.untitled} lang={reading.lang || undefined} />
        </h1>
        <SourceLine capture={capture} />
        <p className={styles.line}>
          <Chip tone={toneOf(outcome)}>{messages.panel.outcomes[outcome]}</Chip>
          {link && (
            <a href={link} target="_blank" rel="noreferrer">
              {words.openPage}
            </a>
          )}
          {versionLink(previousId, words.previous)}
          {versionLink(nextId, words.next)}
        </p>
      </div>
      <div className={styles.actions}>
        <ExportButtons capture={capture} reading={reading} />
      </div>
    </header>
  );
}

function SourceLine({ capture }: { capture: Capture }) {
  const { messages, formats } = useLocale();
  const { companies } = useCurrentStudy();
  const now = useClock()();
  const company = companies.find(({ id }) => id === capture.companyId);
  const host = URL.canParse(capture.url) ? new URL(capture.url).hostname : capture.url;
  return (
    <p className={styles.line}>
      {company && <bdi dir="auto">{company.name}</bdi>}
      <Captured text={host} />
      <time dateTime={capture.capturedAt} title={formats.dateTime(capture.capturedAt)}>
        {formats.ago(capture.capturedAt, now)}
      </time>
      <span>{messages.capture.version(capture.version)}</span>
    </p>
  );
}
