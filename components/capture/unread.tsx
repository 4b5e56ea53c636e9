import { createContext, use } from 'react';
import type { ReadingField } from '@/lib/hooks/capture-reading';
import { useLocale } from '@/lib/hooks/locale';
import styles from './capture.module.css';

/** The fields the reading on screen says nothing of. */
export const UnreadContext = createContext<ReadonlySet<ReadingField>>(new Set());

/** Says that a field holds nothing: because the page has none, or because it was not read then. */
export function Nothing({ field, words }: { field: ReadingField; words?: string }) {
  const { capture } = useLocale().messages;
  return <p className={styles.quiet}>{useNothing(field) ?? words ?? capture.none}</p>;
}

/** Words for a field that was not read then, or null when it was. */
export function useNothing(field: ReadingField | undefined): string | null {
  const { capture } = useLocale().messages;
  const unread = use(UnreadContext);
  return field !== undefined && unread.has(field) ? capture.notRead : null;
}
