import type { Ref } from 'react';
import { TextArea } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useTypedText } from '@/lib/hooks/typed-text';
import type { Evidence } from '@/lib/market';
import { useMutation } from '../shell/use-mutation.ts';

interface Props {
  /** Give the component the evidence's id as `key`: a draft belongs to one piece of evidence. */
  evidence: Evidence;
  soWhatRef?: Ref<HTMLTextAreaElement>;
}

/** What the evidence changes for us, and a free note: saved when left, kept while typed. */
export function AnnotationFields({ evidence, soWhatRef }: Props) {
  const { inbox: words } = useLocale().messages;
  const { annotateEvidence } = useActions();
  const mutate = useMutation();
  const annotate = (text: { soWhat?: string; note?: string }) =>
    mutate(null, () => annotateEvidence(evidence.id, text));
  const field = `evidence:${evidence.id}`;
  const soWhat = useTypedText(`${field}:so-what`, evidence.soWhat, (text) =>
    annotate({ soWhat: text }),
  );
  const note = useTypedText(`${field}:note`, evidence.note, (text) => annotate({ note: text }));
  return (
    <>
      <TextArea
        ref={soWhatRef}
        label={words.soWhat}
        description={words.soWhatHint}
        value={soWhat.text}
        onChange={soWhat.type}
        onBlur={soWhat.save}
        rows={2}
        maxLength={2000}
      />
      <TextArea
        label={words.note}
        value={note.text}
        onChange={note.type}
        onBlur={note.save}
        rows={2}
        maxLength={5000}
        isOptional
      />
    </>
  );
}
