import { Button, Captured, Card, Chip, GradeBadge, Menu } from '@/components/ui';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { Quadrant, type Evidence } from '@/lib/market';
import { themeLabel } from '@/lib/taxonomy';
import styles from './panel.module.css';

/** Longest excerpt taken as the first wording of a statement, in characters. */
const STATEMENT_LENGTH = 200;

/** A piece of evidence with what can be done to it here: sort it, or put it in the SWOT. */
export function EvidenceCard({ evidence }: { evidence: Evidence }) {
  const { messages, formats, language } = useLocale();
  const words = messages.panel;
  const isKept = evidence.status === 'retained' || evidence.status === 'important';
  const isToSort = evidence.status === 'unsorted' || evidence.status === 'later';
  return (
    <Card as="article">
      <div className={styles.card}>
        <p className={styles.cardMeta}>
          <span>{words.statuses[evidence.status]}</span>
          <time dateTime={evidence.capturedAt}>{formats.date(evidence.capturedAt)}</time>
          <GradeBadge reliability={evidence.reliability} credibility={evidence.credibility} />
        </p>
        <blockquote className={styles.quote}>
          <Captured text={evidence.text} />
        </blockquote>
        <div className={styles.chips}>
          {evidence.themeIds.map((id) => (
            <Chip key={id}>{themeLabel(id, language)}</Chip>
          ))}
          {evidence.themeIds.length === 0 &&
            evidence.suggestions.map(({ themeId }) => (
              <Chip key={themeId} isProposed>
                {themeLabel(themeId, language)}
              </Chip>
            ))}
        </div>
        <div className={styles.actions}>
          {isToSort && <SortButtons evidence={evidence} />}
          {isKept && <PlaceMenu evidence={evidence} />}
        </div>
      </div>
    </Card>
  );
}

function SortButtons({ evidence }: { evidence: Evidence }) {
  const words = useLocale().messages.panel;
  const { triage } = useActions();
  const mutate = useMutation();
  return (
    <>
      <Button
        size="small"
        onPress={() => void mutate(words.retained, () => triage([evidence.id], 'retained'))}
      >
        {words.retain}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onPress={() => void mutate(words.discarded, () => triage([evidence.id], 'discarded'))}
      >
        {words.discard}
      </Button>
    </>
  );
}

function PlaceMenu({ evidence }: { evidence: Evidence }) {
  const words = useLocale().messages.panel;
  const { createEntry } = useActions();
  const mutate = useMutation();
  return (
    <Menu<Quadrant>
      label={words.place}
      trigger={<Button size="small">{words.place}</Button>}
      items={Quadrant.options.map((id) => ({ id, label: words.quadrants[id] }))}
      onAction={(quadrant) =>
        void mutate(words.placed, () =>
          createEntry({
            studyId: evidence.studyId,
            quadrant,
            statement: (evidence.soWhat || evidence.text).slice(0, STATEMENT_LENGTH),
            evidenceIds: [evidence.id],
          }),
        )
      }
    />
  );
}
