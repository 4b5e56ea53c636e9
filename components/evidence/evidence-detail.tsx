import { useState } from 'react';
import { CaptureLink } from '@/components/capture/capture-link';
import { Button, EmptyState, IconButton, SkeletonRows } from '@/components/ui';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useEvidence } from '@/lib/hooks/evidence';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { AnnotationFields } from './annotation-fields.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { GradeFields } from './grade-fields.tsx';
import { PageVersions } from './page-versions.tsx';
import { SavedText } from './saved-text.tsx';
import { SourceLine } from './source-line.tsx';
import { StanceField } from './stance-field.tsx';
import { SubjectField } from './subject-field.tsx';
import { ThemeDecisions } from './theme-decisions.tsx';
import { UsedIn } from './used-in.tsx';
import styles from './evidence-screen.module.css';

/** One piece of evidence beside the table: what it says, where it is used, and its page's versions. */
export function EvidenceDetail({ evidenceId, onClose }: { evidenceId: Id; onClose: () => void }) {
  const { evidence: words, inbox } = useLocale().messages;
  const item = useEvidence(evidenceId);
  return (
    <aside className={styles.detail} aria-label={inbox.detail}>
      <div className={styles.close}>
        <IconButton icon="cross" label={words.closeDetail} onPress={onClose} />
      </div>
      {item === undefined && <SkeletonRows count={4} />}
      {item === null && (
        <EmptyState icon="evidence" title={words.goneTitle}>
          {words.gone}
        </EmptyState>
      )}
      {item && <DetailBody item={item} />}
    </aside>
  );
}

function DetailBody({ item }: { item: EvidenceInContext }) {
  const { evidence: words, inbox } = useLocale().messages;
  const { triage } = useActions();
  const mutate = useMutation();
  const [isAdding, setAdding] = useState(false);
  const [isReading, setReading] = useState(false);
  const { evidence } = item;
  return (
    <div className={styles.body}>
      <SourceLine item={item} />
      <EvidenceText item={item} />
      <section aria-label={inbox.themes}>
        <ThemeDecisions evidence={evidence} isAdding={isAdding} onAdding={setAdding} />
      </section>
      <SubjectField evidence={evidence} />
      <StanceField evidence={evidence} />
      <GradeFields evidence={evidence} />
      <AnnotationFields evidence={evidence} />
      <UsedIn evidenceId={evidence.id} />
      <div className={styles.buttons}>
        <Button size="small" icon="eye" onPress={() => setReading(!isReading)}>
          {words.savedText}
        </Button>
        <Button
          size="small"
          icon="inbox"
          onPress={() =>
            void mutate(inbox.results.unsorted, () => triage([evidence.id], 'unsorted'))
          }
        >
          {words.sortAgain}
        </Button>
        <CaptureLink captureId={evidence.captureId} place="evidence" />
      </div>
      {isReading && <SavedText captureId={evidence.captureId} excerpt={evidence.text} />}
      <PageVersions pageId={evidence.pageId} />
    </div>
  );
}
