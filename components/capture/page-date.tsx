import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';

/** A date a page gives, with its hour when it gives one; verbatim when it is none. */
export function PageDate({ date }: { date: string }) {
  const { formats } = useLocale();
  if (Number.isNaN(Date.parse(date))) return <Captured text={date} />;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return <time dateTime={date}>{isDay ? formats.date(date) : formats.dateTime(date)}</time>;
}
