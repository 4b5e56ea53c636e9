import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Chip } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest } from '@/lib/market';
import { weekLabel } from './week-label.ts';
import styles from './digest-editor.module.css';

/** Which week, whether it is out, and what can be done with it. */
export function DigestHeader({ digest, actions }: { digest: Digest; actions: ReactNode }) {
  const locale = useLocale();
  const words = locale.messages.digest;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <Link href="/digest" className={styles.back}>
          {words.backToList}
        </Link>
        <div className={styles.titleLine}>
          <h1 className={styles.title}>{weekLabel(digest.week, locale)}</h1>
          {digest.number === null ? (
            <Chip>{words.draft}</Chip>
          ) : (
            <Chip tone="ok" icon="check">
              {words.numbered(digest.number)}
            </Chip>
          )}
        </div>
      </div>
      <div className={styles.actions}>{actions}</div>
    </header>
  );
}
