import { useState, type Ref } from 'react';
import { TextArea } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Evidence } from '@/lib/market';
import { useMutation } from '../shell/use-mutation.ts';

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
  const [soWhat, setSoWhat] = useState(evidence.soWhat);
  const [note, setNote] = useState(evidence.note);
  const save = () => {
    if (soWhat === evidence.soWhat && note === evidence.note) return;
    void mutate(null, () => annotateEvidence(evidence.id, { soWhat, note }));
  };
  return (
    <>
      <TextArea
        ref={soWhatRef}
        label={words.soWhat}
        description={words.soWhatHint}
        value={soWhat}
        onChange={setSoWhat}
        onBlur={save}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        label={words.note}
        value={note}
        onChange={setNote}
        onBlur={save}
        rows={2}
        maxLength={5000}
        isOptional
      />
    </>
  );
}
