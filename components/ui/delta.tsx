import { useLocale } from '@/lib/hooks/locale';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './delta.module.css';

const ARROWS = { up: '▲', down: '▼', flat: '=' } as const;

export interface DeltaProps {
  /** The difference already formatted with its sign, such as `−6,10 €` or `+20,7 %`. */
  children: string;
  direction: 'up' | 'down' | 'flat';
  /** Whether the move is good or bad for the study's own company; neutral when nobody said. */
  meaning?: 'neutral' | 'good' | 'bad';
}

/** A difference: arrow, sign, colour and words, so that none of them is needed alone. */
export function Delta({ children, direction, meaning = 'neutral' }: DeltaProps) {
  const words = useLocale().messages.ui.direction;
  return (
    <span className={classNames(styles.delta, styles[meaning])}>
      <span aria-hidden="true" className={styles.arrow}>
        {ARROWS[direction]}
      </span>
      <VisuallyHidden>{words[direction]} </VisuallyHidden>
      <bdi dir="auto">{children}</bdi>
    </span>
  );
}
