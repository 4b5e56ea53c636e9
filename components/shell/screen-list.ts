import type { Messages } from '@/lib/locales';

/** A screen of the dashboard: its address, its icon and the key that goes to it after `G`. */
export interface Screen {
  path: string;
  name: 'overview' | 'inbox' | 'evidence' | 'prices' | 'diagnosis' | 'digest';
}

/** The screens in the order of the road. */
export const SCREENS: readonly Screen[] = [
  { path: '/', name: 'overview' },
  { path: '/inbox', name: 'inbox' },
  { path: '/evidence', name: 'evidence' },
  { path: '/prices', name: 'prices' },
  { path: '/diagnosis', name: 'diagnosis' },
  { path: '/digest', name: 'digest' },
];

/** The title of a screen in the interface's language. */
export const screenTitle = (messages: Messages, name: Screen['name']): string =>
  messages.shell[name];
