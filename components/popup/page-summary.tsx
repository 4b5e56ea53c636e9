import { useLocale } from '@/lib/hooks/locale';
import { useClock } from '@/lib/hooks/clock';
import type { KnownPage, PageInFront } from './door.ts';
import styles from './popup.module.css';

/** The page's title and site, and what the study already holds of it. */
export function PageSummary({ page, known }: { page: PageInFront; known: KnownPage | null }) {
  const { messages, formats } = useLocale();
  const now = useClock()();
  const when = known ? formats.ago(known.lastCapturedAt, now) : '';
  const isDate = known !== null && when === formats.date(known.lastCapturedAt);
  const moved =
    known?.previousPrice && known.lastPrice && known.previousPrice.amount !== known.lastPrice.amount
      ? { from: known.previousPrice, to: known.lastPrice }
      : null;
  return (
    <section className={styles.summary}>
      <h2>
        <bdi dir="auto">{page.title || page.url}</bdi>
      </h2>
      <p className={styles.muted}>
        <bdi dir="auto">{page.domain || page.url}</bdi>
      </p>
      {known && (
        <p className={styles.known} title={formats.dateTime(known.lastCapturedAt)}>
          {messages.popup.known(
            known.versions,
            isDate ? messages.popup.lastOn(when) : messages.popup.lastAgo(when),
          )}
          {moved && (
            <span className={styles.figures}>
              {`, ${formats.money(moved.from.amount, moved.from.currency)} → ${formats.money(moved.to.amount, moved.to.currency)}`}
            </span>
          )}
        </p>
      )}
    </section>
  );
}
