import type { Ref } from 'react';
import { Button } from '@/components/ui';
import { AnnotationFields } from '@/components/evidence/annotation-fields';
import { EvidenceText } from '@/components/evidence/evidence-text';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import { GradeFields } from '@/components/evidence/grade-fields';
import { SavedText } from '@/components/evidence/saved-text';
import { SourceLine } from '@/components/evidence/source-line';
import { StanceField } from '@/components/evidence/stance-field';
import { SubjectField } from '@/components/evidence/subject-field';
import { ThemeDecisions } from '@/components/evidence/theme-decisions';
import { cueWords } from '@/components/evidence/cue-words';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import styles from './inbox.module.css';

interface Props {
  item: EvidenceInContext;
  /** Themes in the order of the number keys that decide them. */
  themeKeys: readonly string[];
  isAddingTheme: boolean;
  onAddingTheme: (isAdding: boolean) => void;
  isPreviewing: boolean;
  onPreviewing: (isPreviewing: boolean) => void;
  ref: Ref<HTMLDivElement>;
}

/** Everything known of the evidence in front, and every guess to confirm. */
export function InboxDetail(props: Props) {
  const { item, ref } = props;
  const locale = useLocale();
  const words = locale.messages.inbox;
  const { evidence } = item;
  const title = evidenceTitle(item, locale);
  const why = cueWords(
    evidence.suggestions.flatMap(({ cues }) => cues),
    words.quoted,
  );
  return (
    <div ref={ref} className={styles.detail}>
      <SourceLine item={item} />
      <h2 className={styles.headline}>
        <bdi dir="auto">{title}</bdi>
      </h2>
      {/* The headline of a short excerpt already says it all. */}
      {(item.change ?? title !== evidence.text) && <EvidenceText item={item} />}
      <dl className={styles.facts}>
        <dt>{words.themes}</dt>
        <dd>
          <ThemeDecisions
            evidence={evidence}
            keys={props.themeKeys}
            isAdding={props.isAddingTheme}
            onAdding={props.onAddingTheme}
          />
        </dd>
        {why && (
          <>
            <dt>{words.why}</dt>
            <dd>
              <bdi dir="auto">{why}</bdi>
            </dd>
          </>
        )}
        <dt>{words.about}</dt>
        <dd data-field="subject">
          <SubjectField evidence={evidence} />
        </dd>
        <dt>{words.stance}</dt>
        <dd>
          <StanceField evidence={evidence} />
        </dd>
        <dt>{words.grade}</dt>
        <dd>
          <GradeFields evidence={evidence} />
        </dd>
      </dl>
      <AnnotationFields evidence={evidence} />
      <div>
        <Button
          variant="quiet"
          icon="eye"
          shortcut="Space"
          onPress={() => props.onPreviewing(!props.isPreviewing)}
        >
          {words.preview}
        </Button>
      </div>
      {props.isPreviewing && <SavedText captureId={evidence.captureId} excerpt={evidence.text} />}
    </div>
  );
}
