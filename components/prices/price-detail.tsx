import { Captured, Chip, IconButton } from '@/components/ui';
import { webLink } from '@/components/evidence/web-link';
import { useLocale } from '@/lib/hooks/locale';
import { readingsOf, type PriceRow } from '@/lib/hooks/prices-board';
import type { PriceMaterial } from '@/lib/hooks/prices';
import { companyLabel, offerLabel } from './price-names.ts';
import { ReadingDetail } from './reading-detail.tsx';
import { ReadingList } from './reading-list.tsx';
import { usePriceShortcuts } from './use-price-shortcuts.ts';
import { useReadingActions } from './use-reading-actions.ts';
import styles from './price-detail.module.css';

interface Props {
  row: PriceRow;
  material: PriceMaterial;
  /** Null shows the last reading. */
  observationId: string | null;
  onObservation: (id: string) => void;
  onClose: () => void;
}

/** The readings of one offer beside the table: one open, the others one press away. */
export function PriceDetail({ row, material, observationId, onObservation, onClose }: Props) {
  const locale = useLocale();
  const { prices: words } = locale.messages;
  const readings = readingsOf(row, material);
  const found = readings.findIndex(({ id }) => id === observationId);
  const latest = readings.findIndex(({ id }) => id === row.latest?.id);
  const index = found >= 0 ? found : Math.max(0, latest);
  const reading = readings[index];
  const actions = useReadingActions(reading, onObservation);
  usePriceShortcuts({
    reading,
    actions,
    page: row.page,
    move: (step) => {
      const next = readings[index + step];
      if (next) onObservation(next.id);
    },
    close: onClose,
  });
  const link = row.page && webLink(row.page.url);
  return (
    <aside className={styles.detail} aria-label={words.detail}>
      <header className={styles.head}>
        <div className={styles.names}>
          <h2 className={styles.title}>
            <Captured text={offerLabel(row, locale)} />
          </h2>
          <p className={styles.quiet}>
            <Captured text={companyLabel(row)} /> · {words.kinds[row.kind]}
          </p>
        </div>
        <IconButton icon="cross" label={words.closeDetail} shortcut="Escape" onPress={onClose} />
      </header>
      {row.page && (
        <p className={styles.page} title={row.page.title}>
          <a href={link ?? undefined} target="_blank" rel="noreferrer">
            <Captured text={row.page.url.replace(/^https?:\/\//, '')} />
          </a>
        </p>
      )}
      {row.observations.length === 1 && <Chip icon="info">{words.singleObservation}</Chip>}
      {row.observations.length === 0 && <Chip icon="info">{words.allRejected}</Chip>}
      {reading && <ReadingDetail key={reading.id} reading={reading} actions={actions} />}
      <ReadingList readings={readings} openId={reading?.id ?? null} onOpen={onObservation} />
    </aside>
  );
}
