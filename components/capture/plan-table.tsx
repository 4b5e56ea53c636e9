import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PlanRow } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import styles from './capture.module.css';

/** The plans of a price grid, one a row. */
export function PlanTable({ plans }: { plans: readonly PlanRow[] }) {
  const { messages } = useLocale();
  const { capture: words } = messages;
  return (
    <Section title={words.offers.plans} count={plans.length}>
      {plans.length === 0 ? (
        <Nothing field="plans" />
      ) : (
        <ReadTable
          label={words.offers.plans}
          isCaptionHidden
          rows={plans}
          columns={[
            { label: words.columns.plan, render: ({ name }) => <Captured text={name} /> },
            { label: words.columns.price, render: (plan) => <PlanPrice plan={plan} /> },
            {
              label: words.columns.commitment,
              render: ({ commitment }) => <Captured text={commitment} />,
            },
            {
              label: words.columns.features,
              isWide: true,
              render: ({ features }) => <CapturedList texts={features} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

/** The amount with its period, and the page's own words under it when they differ. */
function PlanPrice({ plan }: { plan: PlanRow }) {
  const { messages, formats } = useLocale();
  const { amount, currency, period, raw } = plan;
  if (amount === null) return <Captured text={raw} />;
  return (
    <>
      <strong className={styles.amount}>{formats.money(amount, currency)}</strong>
      {period && ` ${messages.prices.periods[period]}`}
      {raw && (
        <span className={styles.under}>
          <Captured text={raw} />
        </span>
      )}
    </>
  );
}
