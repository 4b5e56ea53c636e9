import { Fragment, type ReactNode } from 'react';
import { Captured } from '@/components/ui';
import type { ReadingField } from '@/lib/hooks/capture-reading';
import { useLocale } from '@/lib/hooks/locale';
import { useNothing } from './unread.tsx';
import styles from './capture.module.css';

export interface Fact {
  label: string;
  /** Text as it stood on the page, or words of the interface as an element; empty when there is none. */
  value: ReactNode;
  /** The field it was read from, to tell "none" from "not read". */
  field?: ReadingField;
}

/** Facts with their names, one a line; those the page does not give are said so. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <Fragment key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <FactValue {...fact} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function FactValue({ value, field }: Fact) {
  const { capture } = useLocale().messages;
  const notRead = useNothing(field);
  if (notRead) return <span className={styles.quiet}>{notRead}</span>;
  if (value === null || value === undefined || value === '' || value === false)
    return <span className={styles.quiet}>{capture.notGiven}</span>;
  return typeof value === 'string' ? <Captured text={value} /> : value;
}
