import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLocale } from '@/lib/hooks/locale';
import { ToastProvider } from './toast-provider.tsx';
import { SingleKeyShortcutsContext } from './use-shortcuts.ts';
import './tokens.css';
import './base.css';

/** Locales of React Aria's own words (announcements, formats) for each language. */
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** What every screen needs around it: styles, the language of the controls, messages. */
export function UiProvider({
  children,
  singleKeyShortcuts = true,
}: {
  children: ReactNode;
  /** Off when the user turned single-key shortcuts off. */
  singleKeyShortcuts?: boolean;
}) {
  const { language } = useLocale();
  return (
    <I18nProvider locale={LOCALES[language]}>
      <SingleKeyShortcutsContext value={singleKeyShortcuts}>
        <ToastProvider>{children}</ToastProvider>
      </SingleKeyShortcutsContext>
    </I18nProvider>
  );
}
