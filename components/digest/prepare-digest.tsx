import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, SegmentedControl, Select } from '@/components/ui';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import type { DigestWeek } from '@/lib/hooks/digest';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Messages } from '@/lib/locales';
import { Language } from '@/lib/market';
import { weekLabel } from './week-label.ts';
import styles from './digest-list.module.css';

/** What a week holds: evidence kept and to sort, and whether it was told already. */
function weekState(
  { kept, waiting, draft, issued }: DigestWeek,
  words: Messages['digest'],
): string {
  const held = kept + waiting === 0 ? words.weekNothing : words.weekEvidence(kept, waiting);
  if (issued) return `${held} · ${words.numbered(issued.number ?? 0)}`;
  return draft ? `${held} · ${words.draft}` : held;
}

/** The week and the language of a digest, then on to its draft. */
export function PrepareDigest({ weeks }: { weeks: readonly DigestWeek[] }) {
  const locale = useLocale();
  const words = locale.messages.digest;
  const { study } = useCurrentStudy();
  const { prepareDigest } = useActions();
  const mutate = useMutation();
  const [, navigate] = useLocation();
  // The last week with something to tell and not told yet is what the user most likely came for.
  const likely = weeks.find(({ kept, issued }) => kept > 0 && !issued) ?? weeks[0];
  const [picked, setPicked] = useState<string | null>(null);
  const [language, setLanguage] = useState(study.language);
  const [isPending, setPending] = useState(false);
  const chosen = weeks.find(({ week }) => week === picked) ?? likely;
  if (!chosen) return null;

  const prepare = async () => {
    setPending(true);
    let digestId = chosen.draft?.id;
    await mutate(null, async () => {
      digestId ??= (await prepareDigest(study.id, chosen.week, language)).digestId;
      return null;
    });
    setPending(false);
    if (digestId) navigate(`/digest/${encodeURIComponent(digestId)}`);
  };

  return (
    <section aria-labelledby="prepare-digest" className={styles.prepare}>
      <h2 id="prepare-digest" className={styles.heading}>
        {words.prepareTitle}
      </h2>
      <div className={styles.form}>
        <div className={styles.week}>
          <Select
            label={words.weekLabel}
            value={chosen.week}
            onChange={setPicked}
            options={weeks.map((one) => ({
              value: one.week,
              label: weekLabel(one.week, locale),
              description: weekState(one, words),
            }))}
          />
        </div>
        {!chosen.draft && (
          <div>
            <p className={styles.label}>{words.languageLabel}</p>
            <SegmentedControl
              label={words.languageLabel}
              value={language}
              onChange={setLanguage}
              options={Language.options.map((value) => ({ value, label: words.languages[value] }))}
            />
          </div>
        )}
        <Button variant="primary" isPending={isPending} onPress={() => void prepare()}>
          {chosen.draft ? words.openDraft : words.prepare}
        </Button>
      </div>
    </section>
  );
}
