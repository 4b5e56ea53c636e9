import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '@/lib/market';
import { createFormats, messagesOf, type Formats, type Messages } from '@/lib/locales';

/** The interface's words and formats in the chosen language. */
export interface Locale {
  language: Language;
  messages: Messages;
  formats: Formats;
}

const LocaleContext = createContext<Locale | null>(null);

/** Provides the interface's language, switchable at run time, and tells the document about it. */
export function LocaleProvider({
  language,
  children,
}: {
  language: Language;
  children: ReactNode;
}) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const locale = useMemo(
    () => ({ language, messages: messagesOf(language), formats: createFormats(language) }),
    [language],
  );
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The words and formats of the interface. */
export function useLocale(): Locale {
  const locale = use(LocaleContext);
  if (!locale) throw new Error('No LocaleProvider above this component.');
  return locale;
}
