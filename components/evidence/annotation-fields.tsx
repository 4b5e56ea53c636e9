import type { Ref } from 'react';
import { TextArea } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Evidence } from '@/lib/market';
import { useMutation } from '../shell/use-mutation.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** Give the component the evidence's id as `key`: a draft belongs to one piece of evidence. */
  evidence: Evidence;
  soWhatRef?: Ref<HTMLTextAreaElement>;
}

/** What the evidence changes for us, and a free note; kept when the field is left. */
export function AnnotationFields({ evidence, soWhatRef }: Props) {
  const { inbox: words } = useLocale().messages;
  const { annotateEvidence } = useActions();
  const mutate = useMutation();
  const soWhat = useDraft(evidence.soWhat);
  const note = useDraft(evidence.note);
  const save = async () => {
    const typed = { soWhat: soWhat.text, note: note.text };
    const isSaved =
      (typed.soWhat === evidence.soWhat && typed.note === evidence.note) ||
      (await mutate(null, () => annotateEvidence(evidence.id, typed)));
    if (!isSaved) return;
    soWhat.settle(typed.soWhat);
    note.settle(typed.note);
  };
  return (
    <>
      <TextArea
        ref={soWhatRef}
        label={words.soWhat}
        description={words.soWhatHint}
        value={soWhat.text}
        onChange={soWhat.type}
        onBlur={() => void save()}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        label={words.note}
        value={note.text}
        onChange={note.type}
        onBlur={() => void save()}
        rows={2}
        maxLength={5000}
        isOptional
      />
    </>
  );
}
