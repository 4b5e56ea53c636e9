import { Captured } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useLocale } from '@/lib/hooks/locale';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { webLink } from './web-link.ts';
import styles from './source-line.module.css';

/** Who says it, when it was captured, and the page it came from. */
export function SourceLine({ item: { evidence, page } }: { item: EvidenceInContext }) {
  const { messages, formats } = useLocale();
  const { companies } = useCurrentStudy();
  const now = useClock()();
  const company = companies.find(({ id }) => id === evidence.companyId);
  const link = page && webLink(page.url);
  return (
    <p className={styles.line}>
      <span>
        {company ? <bdi dir="auto">{company.name}</bdi> : messages.inbox.subjects[evidence.subject]}
      </span>
      <time dateTime={evidence.capturedAt} title={formats.dateTime(evidence.capturedAt)}>
        {messages.inbox.captured(formats.ago(evidence.capturedAt, now))}
      </time>
      {page ? (
        <a href={link ?? undefined} target="_blank" rel="noreferrer" className={styles.link}>
          <Captured text={page.title || page.url} />
        </a>
      ) : (
        <span>{messages.inbox.gone}</span>
      )}
    </p>
  );
}
