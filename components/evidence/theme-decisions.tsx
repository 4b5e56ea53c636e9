import { Chip, IconButton } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Evidence } from '@/lib/market';
import { themeLabel } from '@/lib/taxonomy';
import { useMutation } from '../shell/use-mutation.ts';
import { cueWords } from './cue-words.ts';
import { ThemeChooser } from './theme-chooser.tsx';
import styles from './fields.module.css';

interface Props {
  evidence: Evidence;
  /** Shows the field that adds a theme outside the proposals. */
  isAdding: boolean;
  onAdding: (isAdding: boolean) => void;
}

/** The themes accepted, those proposed with the cues that made them, and a way to add another. */
export function ThemeDecisions({ evidence, isAdding, onAdding }: Props) {
  const { messages, language } = useLocale();
  const words = messages.inbox;
  const { decideTheme } = useActions();
  const mutate = useMutation();
  const decide = (themeId: string, decision: 'accept' | 'reject' | 'none') =>
    void mutate(null, () => decideTheme([evidence.id], themeId, decision));
  const { suggestions, themeIds } = evidence;
  return (
    <div className={styles.themes}>
      <div className={styles.chips}>
        {themeIds.map((id) => (
          <Chip key={id} tone="accent" onRemove={() => decide(id, 'none')}>
            {themeLabel(id, language)}
          </Chip>
        ))}
        {suggestions.map(({ themeId, cues }, index) => (
          <span key={themeId} className={styles.proposal}>
            <Chip
              isProposed
              title={words.whyCues(cueWords(cues, words.quoted))}
              shortcut={String(index + 1)}
              onPress={() => decide(themeId, 'accept')}
            >
              {themeLabel(themeId, language)}
            </Chip>
            <IconButton
              icon="cross"
              label={words.rejectTheme(themeLabel(themeId, language))}
              onPress={() => decide(themeId, 'reject')}
            />
          </span>
        ))}
        {themeIds.length + suggestions.length === 0 && (
          <span className={styles.quiet}>{words.noTheme}</span>
        )}
        {!isAdding && (
          <Chip icon="plus" shortcut="T" onPress={() => onAdding(true)}>
            {words.addTheme}
          </Chip>
        )}
      </div>
      {isAdding && (
        <ThemeChooser
          without={themeIds}
          onChoose={(id) => {
            if (id) decide(id, 'accept');
            onAdding(false);
          }}
        />
      )}
    </div>
  );
}
