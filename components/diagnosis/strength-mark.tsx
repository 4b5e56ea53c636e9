import { Button } from 'react-aria-components';
import { Popover } from '@/components/ui';
import { strengthLine } from '@/lib/documents';
import type { Strength } from '@/lib/diagnosis';
import type { EntryView } from '@/lib/hooks/diagnosis-board';
import { useLocale } from '@/lib/hooks/locale';
import type { Messages } from '@/lib/locales';
import entryStyles from './entry.module.css';
import styles from './panels.module.css';

interface Mark {
  glyph: string;
  text: string;
  tone: 'neutral' | 'ok' | 'warn' | 'bad';
}

/** No evidence, then a dispute, come before any label. */
function markOf(strength: Strength, messages: Messages): Mark {
  const names = messages.documents.strength;
  if (strength.cards === 0) return { glyph: '!', text: messages.diagnosis.noEvidence, tone: 'bad' };
  if (strength.disputed) return { glyph: '⚠', text: names.disputed, tone: 'bad' };
  if (strength.label === 'strong') return { glyph: '●', text: names.strong, tone: 'ok' };
  if (strength.label === 'medium') return { glyph: '◐', text: names.medium, tone: 'neutral' };
  return { glyph: '○', text: names.weak, tone: 'warn' };
}

/** How well a statement is carried, in a word; pressed, what that word rests on. */
export function StrengthMark({ view: { strength, warnings } }: { view: EntryView }) {
  const { messages, language } = useLocale();
  const words = messages.diagnosis;
  const { glyph, text, tone } = markOf(strength, messages);
  const line = strengthLine(strength, language);
  return (
    <span title={line}>
      <Popover
        label={words.strengthTitle}
        trigger={
          <Button className={entryStyles.strength} data-tone={tone}>
            <span aria-hidden="true">{glyph}</span> {text}
          </Button>
        }
      >
        <div className={styles.excerpt}>
          <h3 className={styles.popoverTitle}>{words.strengthTitle}</h3>
          <p>{line}</p>
          {warnings.length > 0 && (
            <>
              <p className={styles.label}>{words.toCheck}</p>
              <ul className={styles.bullets}>
                {warnings.map((name) => (
                  <li key={name}>{words.warnings[name]}</li>
                ))}
              </ul>
            </>
          )}
          <p className={styles.quiet}>{words.strengthMethod}</p>
        </div>
      </Popover>
    </span>
  );
}
