import { Link } from 'wouter';
import { Chip, EmptyState, PageHeader, SkeletonRows } from '@/components/ui';
import { useClock } from '@/lib/hooks/clock';
import { useDigests, useDigestWeeks } from '@/lib/hooks/digest';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Digest } from '@/lib/market';
import { PrepareDigest } from './prepare-digest.tsx';
import { weekLabel } from './week-label.ts';
import styles from './digest-list.module.css';

/** The digests of the study, and the week to prepare the next one for. */
export function DigestList() {
  const { digest: words } = useLocale().messages;
  const { study } = useCurrentStudy();
  const digests = useDigests(study.id);
  const weeks = useDigestWeeks(study.id, useClock());
  return (
    <div className={styles.screen}>
      <PageHeader title={words.title} subtitle={words.intro} />
      {!digests || !weeks ? (
        <SkeletonRows count={4} height={60} />
      ) : (
        <>
          <PrepareDigest weeks={weeks} />
          {digests.length === 0 ? (
            <EmptyState icon="digest" title={words.emptyTitle}>
              {words.empty}
            </EmptyState>
          ) : (
            <section aria-labelledby="digests">
              <h2 id="digests" className={styles.heading}>
                {words.listTitle}
              </h2>
              <ul className={styles.rows}>
                {digests.map((digest) => (
                  <DigestRow key={digest.id} digest={digest} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}

function DigestRow({ digest }: { digest: Digest }) {
  const locale = useLocale();
  const { messages, formats } = locale;
  const words = messages.digest;
  const now = useClock()();
  const lines = digest.items.filter(({ included }) => included).length;
  return (
    <li className={styles.row}>
      <div className={styles.state}>
        {digest.number === null ? (
          <Chip>{words.draft}</Chip>
        ) : (
          <Chip tone="ok" icon="check">
            {words.numbered(digest.number)}
          </Chip>
        )}
      </div>
      <div className={styles.about}>
        <Link href={`/digest/${encodeURIComponent(digest.id)}`} className={styles.subject}>
          <bdi dir="auto">{digest.subject || weekLabel(digest.week, locale)}</bdi>
        </Link>
        <span className={styles.quiet}>
          {weekLabel(digest.week, locale)} · {words.lines(lines)} ·{' '}
          {words.languages[digest.language]}
        </span>
      </div>
      <time
        dateTime={digest.issuedAt ?? digest.updatedAt}
        title={formats.dateTime(digest.issuedAt ?? digest.updatedAt)}
        className={styles.quiet}
      >
        {digest.issuedAt
          ? words.issuedOn(formats.date(digest.issuedAt))
          : words.editedOn(formats.ago(digest.updatedAt, now))}
      </time>
    </li>
  );
}
