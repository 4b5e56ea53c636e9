import { Link } from 'wouter';
import { Captured, Chip, Delta } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { MoveInContext } from '@/lib/hooks/overview';
import { useCurrentStudy } from '@/lib/hooks/studies';
import { Availability, type Change } from '@/lib/market';
import styles from './overview.module.css';

/** Longest piece of text shown on a row, in characters. */
const TEXT_SHOWN = 140;

/** One change: whose, on what, from what to what. */
export function MoveRow({ move, isNew }: { move: MoveInContext; isNew: boolean }) {
  const { messages, formats } = useLocale();
  const words = messages.overview;
  const { companies } = useCurrentStudy();
  const { change, page } = move;
  const company = companies.find(({ id }) => id === change.companyId);
  return (
    <li className={styles.move}>
      <div className={styles.moveWords}>
        <span className={styles.quiet}>
          {company && <bdi dir="auto">{company.name}</bdi>} {company && '· '}
          {words.fields[change.field]}
        </span>
        <Link href={change.field.endsWith('price') ? '/prices' : '/evidence'}>
          <Captured
            text={change.offerName || page?.title || page?.url || words.fields[change.field]}
          />
        </Link>
        <MoveValues change={change} />
      </div>
      <div className={styles.marks}>
        {isNew && <Chip tone="accent">{words.isNew}</Chip>}
        {change.significance === 'implausible' && (
          <Chip tone="warn" title={words.unsureTitle}>
            {words.unsure}
          </Chip>
        )}
        <time dateTime={change.detectedAt} className={styles.quiet}>
          {formats.date(change.detectedAt)}
        </time>
      </div>
    </li>
  );
}

function MoveValues({ change }: { change: Change }) {
  const { messages, formats } = useLocale();
  const { before, after, field, percent } = change;
  if (percent !== null)
    return (
      <span className={styles.values}>
        <del>{formats.money(before, change.currency)}</del>
        <strong>{formats.money(after, change.currency)}</strong>
        <Delta direction={percent > 0 ? 'up' : 'down'}>{formats.percent(percent)}</Delta>
      </span>
    );
  const say = (value: string) => {
    const stock = field === 'availability' ? Availability.safeParse(value) : null;
    return stock?.success ? messages.common.availabilities[stock.data] : value.slice(0, TEXT_SHOWN);
  };
  return (
    <span className={styles.values}>
      {before && (
        <del>
          <Captured text={say(before)} />
        </del>
      )}
      {after && (
        <ins>
          <Captured text={say(after)} />
        </ins>
      )}
    </span>
  );
}
