import { Fragment } from 'react';
import { classNames } from './class-names.ts';
import { markRanges, type TextRange } from './mark-ranges.ts';
import styles from './captured.module.css';

export interface CapturedProps {
  /** Text as it stood on a page: shown as text, never as markup. */
  text: string;
  /** Parts to highlight, in UTF-16 offsets; they may overlap. */
  highlights?: readonly TextRange[];
  /** Keeps line breaks. */
  isBlock?: boolean;
  lang?: string;
}

/** Captured text, isolated from the direction of the sentence around it. */
export function Captured({ text, highlights = [], isBlock, lang }: CapturedProps) {
  return (
    <bdi dir="auto" lang={lang} className={classNames(styles.captured, isBlock && styles.block)}>
      {markRanges(text, highlights).map((part) =>
        part.isMarked ? (
          <mark key={part.start}>{part.text}</mark>
        ) : (
          <Fragment key={part.start}>{part.text}</Fragment>
        ),
      )}
    </bdi>
  );
}
