import { useEffect, useRef } from 'react';
import { ComboBox, useShortcuts } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { themes } from '@/lib/taxonomy';

interface Props {
  /** Themes not offered: they are there already. */
  without: readonly string[];
  onChoose: (themeId: string | null) => void;
}

/** Chooses a theme of the taxonomy by typing, or none with Escape; takes the focus when it appears. */
export function ThemeChooser({ without, onChoose }: Props) {
  const { messages, language } = useLocale();
  const words = messages.inbox;
  const box = useRef<HTMLDivElement>(null);
  useShortcuts([
    { keys: 'Escape', label: messages.common.cancel, inFields: true, run: () => onChoose(null) },
  ]);
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div ref={box}>
      <ComboBox
        label={words.addTheme}
        placeholder={words.themePlaceholder}
        value={null}
        options={themes
          .filter(({ id }) => !without.includes(id))
          .map((theme) => ({
            value: theme.id,
            label: theme.label[language],
            description: theme.definition[language],
          }))}
        onChange={onChoose}
      />
    </div>
  );
}
