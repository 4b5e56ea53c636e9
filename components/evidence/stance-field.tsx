import { SegmentedControl } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { Stance, type Evidence } from '@/lib/market';
import { useMutation } from '../shell/use-mutation.ts';

const ARROWS: Record<Stance, string> = { favourable: '▲', unfavourable: '▼', unknown: '?' };

/** The stance after this one, for the key that cycles through them. */
export function nextStance(stance: Stance): Stance {
  const index = Stance.options.indexOf(stance);
  return Stance.options[(index + 1) % Stance.options.length] ?? 'unknown';
}

/** Whether the evidence is good or bad for its subject. */
export function StanceField({ evidence }: { evidence: Evidence }) {
  const { inbox: words } = useLocale().messages;
  const { setStance } = useActions();
  const mutate = useMutation();
  return (
    <SegmentedControl<Stance>
      label={words.stance}
      value={evidence.stance}
      onChange={(stance) => void mutate(null, () => setStance([evidence.id], stance))}
      options={Stance.options.map((value) => ({
        value,
        label: `${ARROWS[value]} ${words.stances[value]}`,
      }))}
    />
  );
}
