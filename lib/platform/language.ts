import { browser } from 'wxt/browser';

/** The user's languages, most preferred first: the browser's own, then those asked of websites. */
export const preferredLanguages = (): string[] => [
  browser.i18n.getUILanguage(),
  ...navigator.languages,
];
