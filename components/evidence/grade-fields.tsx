import { Select } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { Credibility, Reliability, type Evidence } from '@/lib/market';
import { useMutation } from '../shell/use-mutation.ts';
import styles from './fields.module.css';

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** The Admiralty grade: the source and the information, each judged apart. */
export function GradeFields({ evidence }: { evidence: Evidence }) {
  const { messages } = useLocale();
  const words = messages.inbox;
  const { gradeEvidence } = useActions();
  const mutate = useMutation();
  return (
    <div className={styles.pair}>
      <Select<Reliability>
        label={words.reliability}
        value={evidence.reliability}
        onChange={(reliability) =>
          void mutate(null, () => gradeEvidence(evidence.id, { reliability }))
        }
        options={Reliability.options.map((value) => ({
          value,
          label: messages.ui.reliability[value],
        }))}
      />
      <Select
        label={words.credibility}
        value={String(evidence.credibility)}
        onChange={(value) =>
          void mutate(null, () =>
            gradeEvidence(evidence.id, { credibility: Credibility.parse(Number(value)) }),
          )
        }
        options={CREDIBILITIES.map((value) => ({
          value,
          label: messages.ui.credibility[value],
        }))}
      />
    </div>
  );
}
