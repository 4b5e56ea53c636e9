import { CaptureLink } from '@/components/capture/capture-link';
import { Button, Captured, Chip, type Tone } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PriceObservation } from '@/lib/market';
import { PriceCorrection } from './price-correction.tsx';
import type { ReadingActions } from './use-reading-actions.ts';
import styles from './price-detail.module.css';

const TONES = {
  proposed: 'neutral',
  confirmed: 'ok',
  rejected: 'bad',
} as const satisfies Record<PriceObservation['status'], Tone>;

/** One amount, verbatim: what was read, where on the page, under which terms; and what to make of it. */
export function ReadingDetail({
  reading,
  actions,
}: {
  reading: PriceObservation;
  actions: ReadingActions;
}) {
  const { messages, formats } = useLocale();
  const { prices: words } = messages;
  const { status, role, origin, period, condition } = reading;
  return (
    <section className={styles.reading} aria-label={words.reading}>
      <p className={styles.amountLine}>
        <span className={styles.amount}>{formats.money(reading.amount, reading.currency)}</span>
        <Chip tone={TONES[status]} isProposed={status === 'proposed'}>
          {words.statuses[status]}
        </Chip>
        {role === 'list' && <Chip>{messages.ui.chart.listPrice}</Chip>}
      </p>
      <dl className={styles.facts}>
        {origin !== 'user' && (
          <>
            <dt>{words.raw}</dt>
            <dd>
              <q className={styles.raw}>
                <Captured text={reading.raw} />
              </q>
            </dd>
          </>
        )}
        <dt>{words.origin}</dt>
        <dd>{words.origins[origin]}</dd>
        <dt>{words.captured}</dt>
        <dd>
          <time dateTime={reading.observedAt}>{formats.dateTime(reading.observedAt)}</time>
          {' · '}
          <CaptureLink captureId={reading.captureId} place="price" tab="offers" />
        </dd>
        <dt>{words.tax}</dt>
        <dd>{words.taxes[reading.tax]}</dd>
        {(period || condition) && (
          <>
            <dt>{words.terms}</dt>
            <dd>
              {period && words.periods[period]}
              {period && condition && ', '}
              {condition && <Captured text={condition} />}
            </dd>
          </>
        )}
        <dt>{words.columns.availability}</dt>
        <dd>{messages.common.availabilities[reading.availability]}</dd>
      </dl>
      {actions.isCorrecting ? (
        <PriceCorrection
          reading={reading}
          onCorrect={actions.correct}
          onCancel={() => actions.setCorrecting(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {actions.canConfirm && (
            <Button size="small" icon="check" shortcut="C" onPress={actions.confirm}>
              {status === 'rejected' ? words.takeBack : words.confirm}
            </Button>
          )}
          {actions.canCorrect && (
            <Button
              size="small"
              icon="edit"
              shortcut="R"
              onPress={() => actions.setCorrecting(true)}
            >
              {words.correct}
            </Button>
          )}
          {actions.canReject && (
            <Button size="small" icon="cross" shortcut="X" onPress={actions.reject}>
              {words.reject}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
