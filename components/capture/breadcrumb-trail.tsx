import { Captured } from '@/components/ui';
import type { Breadcrumb } from '@/lib/market';
import { Nothing } from './unread.tsx';
import styles from './capture.module.css';

/** The page's place in its site, as the page gives it. */
export function BreadcrumbTrail({ breadcrumbs }: { breadcrumbs: readonly Breadcrumb[] }) {
  if (breadcrumbs.length === 0) return <Nothing field="breadcrumbs" />;
  return (
    <ol className={styles.breadcrumbs}>
      {breadcrumbs.map(({ name, url }, index) => (
        <li key={index}>
          <Captured text={name || url} />
        </li>
      ))}
    </ol>
  );
}
