import type { Language } from '@/lib/market';

/** The name of a page's language in that of the interface; the tag itself when it is none. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a page may declare anything as its language
  }
}
