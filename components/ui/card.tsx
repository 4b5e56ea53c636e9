import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './card.module.css';

export interface CardProps {
  children: ReactNode;
  /** `article` for something with its own heading. */
  as?: 'div' | 'article' | 'section' | 'li';
  tone?: 'plain' | 'sunken' | 'selected';
  label?: string;
}

/** A bordered block. Cards are not put inside cards. */
export function Card({ children, as: Element = 'div', tone = 'plain', label }: CardProps) {
  return (
    <Element aria-label={label} className={classNames(styles.card, styles[tone])}>
      {children}
    </Element>
  );
}
