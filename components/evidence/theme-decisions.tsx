import { useEffect, useRef } from 'react';
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
  /** Themes in the order of the number keys that decide them; left out where no key does. */
  keys?: readonly string[];
  /** Shows the field that adds a theme outside the proposals. */
  isAdding: boolean;
  onAdding: (isAdding: boolean) => void;
}

/** The themes accepted, those proposed with the cues that made them, and a way to add another. */
export function ThemeDecisions({ evidence, keys, isAdding, onAdding }: Props) {
  const { messages, language } = useLocale();
  const words = messages.inbox;
  const { decideTheme } = useActions();
  const mutate = useMutation();
  const decide = (themeId: string, decision: 'accept' | 'reject' | 'none') =>
    void mutate(null, () => decideTheme([evidence.id], themeId, decision));
  const { suggestions, themeIds } = evidence;
  const keyOf = (themeId: string) => {
    const rank = keys?.indexOf(themeId) ?? -1;
    return rank < 0 ? {} : { shortcut: String(rank + 1) };
  };

  // The field that adds a theme takes the focus: once it is gone, its button has it back.
  const chips = useRef<HTMLDivElement>(null);
  const wasAdding = useRef(isAdding);
  useEffect(() => {
    const buttons = chips.current?.querySelectorAll('button');
    if (wasAdding.current && !isAdding) buttons?.[buttons.length - 1]?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);

  return (
    <div className={styles.themes}>
      <div ref={chips} className={styles.chips}>
        {themeIds.map((id) => (
          <Chip key={id} tone="accent" {...keyOf(id)} onRemove={() => decide(id, 'none')}>
            {themeLabel(id, language)}
          </Chip>
        ))}
        {suggestions.map(({ themeId, cues }) => (
          <span key={themeId} className={styles.proposal}>
            <Chip
              isProposed
              title={words.whyCues(cueWords(cues, words.quoted))}
              {...keyOf(themeId)}
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
          <Chip icon="plus" {...(keys && { shortcut: 'T' })} onPress={() => onAdding(true)}>
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
