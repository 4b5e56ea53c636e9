import { useCallback, useEffect } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import { usePopupDoor, type PageInFront, type ThemeProposal } from './door.ts';
import { useAnswer } from './use-answer.ts';
import styles from './popup.module.css';
import chipStyles from './theme-chips.module.css';

/** How many themes the popup proposes; each has its number key. */
const PROPOSALS = 3;

/** How many of a theme's cue words are shown. */
const CUES_SHOWN = 2;

const NONE: ThemeProposal[] = [];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** The themes the tagger proposes, dotted with their reasons, accepted by a click or a number. */
export function ThemeChips({
  page,
  accepted,
  onChange,
}: {
  page: PageInFront;
  accepted: string[];
  onChange: (themeIds: string[]) => void;
}) {
  const { language, messages } = useLocale();
  const door = usePopupDoor();
  const ask = useCallback(() => door.proposeThemes(page, language), [door, page, language]);
  const proposals = useAnswer(ask, NONE)?.slice(0, PROPOSALS);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const proposal = proposals?.[Number(event.key) - 1];
      if (proposal) onChange(toggled(accepted, proposal.themeId));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [proposals, accepted, onChange]);

  const words = messages.popup;
  return (
    <fieldset className={chipStyles.themes} aria-busy={proposals === undefined}>
      <legend title={words.themesHint}>{words.themes}</legend>
      {proposals?.length === 0 && <p className={styles.small}>{words.noThemes}</p>}
      {proposals?.length !== 0 && (
        <div className={chipStyles.chips}>
          {proposals?.map((proposal, index) => (
            <button
              key={proposal.themeId}
              type="button"
              className={chipStyles.chip}
              aria-pressed={accepted.includes(proposal.themeId)}
              aria-keyshortcuts={String(index + 1)}
              title={`${proposal.definition} (${words.because(proposal.cues.join(', '))})`}
              onClick={() => onChange(toggled(accepted, proposal.themeId))}
            >
              {proposal.label}
              <kbd>{index + 1}</kbd>
            </button>
          ))}
        </div>
      )}
      {proposals && proposals.length > 0 && (
        <p className={styles.small}>
          {words.because('')}
          {proposals.map((proposal, index) => (
            <span key={proposal.themeId}>
              {index > 0 && ' · '}
              <bdi dir="auto">{proposal.cues.slice(0, CUES_SHOWN).join(', ')}</bdi>
            </span>
          ))}
        </p>
      )}
    </fieldset>
  );
}

const toggled = (themeIds: string[], themeId: string): string[] =>
  themeIds.includes(themeId) ? themeIds.filter((id) => id !== themeId) : [...themeIds, themeId];
