import { Link } from 'wouter';
import { useLocale } from '@/lib/hooks/locale';
import type { Overview } from '@/lib/hooks/overview';
import styles from './overview.module.css';

/** Four figures of the week, each leading to its screen. */
export function KeyFigures({ overview, toSort }: { overview: Overview; toSort: number }) {
  const { messages, formats } = useLocale();
  const words = messages.overview;
  const figures = [
    { label: words.captures, value: overview.captures.length, href: '/evidence' },
    { label: words.toSort, value: toSort, href: '/inbox' },
    { label: words.kept, value: overview.keptThisWeek, href: '/evidence' },
    {
      label: words.unsupported,
      value: overview.claimsWithoutEvidence,
      detail: words.ofClaims(overview.claims),
      href: '/diagnosis',
    },
  ];
  return (
    <section aria-label={words.kpis}>
      <ul className={styles.figures}>
        {figures.map(({ label, value, detail, href }) => (
          <li key={label}>
            <Link href={href} className={styles.figure}>
              <span className={styles.value}>{formats.number(value)}</span>
              <span>{label}</span>
              {detail && <span className={styles.quiet}>{detail}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
