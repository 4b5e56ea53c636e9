import { Chip, PanelHeader, ProgressBar } from '@/components/ui';
import {
  readingMinutes,
  WORD_LIMIT,
  wordCountOf,
  type DigestIssue,
  type DigestIssueCode,
} from '@/lib/digest';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest } from '@/lib/market';
import { focusControl, focusField } from './focus-field.ts';
import { includedOf } from './order-items.ts';
import styles from './digest-editor.module.css';

/** The control of a line where each issue is mended. */
const CONTROLS: Partial<Record<DigestIssueCode, string>> = {
  unsourced: 'include',
  'missing-for-us': 'forUs',
  'missing-action': 'action',
  old: 'evidence',
};

/** Leads to the field where an issue is mended. */
function goTo({ code, itemId }: DigestIssue, digest: Digest): void {
  if (itemId !== null) return focusControl(itemId, CONTROLS[code] ?? 'headline');
  if (code === 'missing-subject' || code === 'subject-too-long') return focusField('subject');
  const told = includedOf(digest.items);
  // Too many lines or words: the last line is the first to leave out.
  const last = told.at(-1) ?? digest.items[0];
  if (last) focusControl(last.id, 'include');
}

/** How long the digest is and what to mend before it goes out, each point leading to its field. */
export function DigestChecks({
  digest,
  issues,
}: {
  digest: Digest;
  issues: readonly DigestIssue[];
}) {
  const { digest: words } = useLocale().messages;
  const count = wordCountOf(digest);
  const lines = includedOf(digest.items)
    .map((item, rank) => ({
      id: item.id,
      name: words.lineNumber(rank + 1),
      issues: issues.filter(({ itemId }) => itemId === item.id),
    }))
    .filter((line) => line.issues.length > 0);
  const whole = issues.filter(({ itemId }) => itemId === null);
  const point = (issue: DigestIssue) => (
    <Chip
      key={issue.code}
      icon={issue.blocking ? 'alert' : 'arrow-right'}
      title={issue.blocking ? words.checksBlocking : undefined}
      onPress={() => goTo(issue, digest)}
    >
      {words.issues[issue.code](issue.count ?? 0)}
    </Chip>
  );
  return (
    <section className={styles.checks} aria-label={words.checks} data-field="checks">
      <PanelHeader
        title={words.checks}
        end={issues.length > 0 && words.checksCount(issues.length)}
      />
      <ProgressBar
        label={words.length}
        done={Math.min(count, WORD_LIMIT)}
        total={WORD_LIMIT}
        countText={words.lengthCount(count, WORD_LIMIT, readingMinutes(count))}
      />
      {issues.length === 0 && <p className={styles.hint}>{words.checksNone}</p>}
      {whole.length > 0 && <div className={styles.chips}>{whole.map(point)}</div>}
      {lines.length > 0 && (
        <dl className={styles.points}>
          {lines.map((line) => (
            <div key={line.id} className={styles.point}>
              <dt>{line.name}</dt>
              <dd className={styles.chips}>{line.issues.map(point)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
