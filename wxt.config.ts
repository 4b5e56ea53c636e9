import { defineConfig } from 'wxt';

/** The identifier Firefox keeps the add-on's data under; changing it loses every user's study. */
const FIREFOX_ID = 'vigie@vigie.example';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out: a reader, and the layer rules of the linter, see where a name comes from.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      'unlimitedStorage',
      // Chromium's worker has no document to read a page's copy with.
      ...(browser === 'chrome' ? ['offscreen'] : []),
      // Only a demonstration shifts its clock, and keeps the shift there (`lib/platform/clock.ts`).
      ...(mode === 'demo' ? ['storage'] : []),
    ],
    // Asked for in the side panel only, if the user wants it to follow every tab; never at install.
    optional_permissions: ['tabs'],
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePage__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      const sidebar = manifest.sidebar_action as { open_at_install?: boolean } | undefined;
      if (sidebar) sidebar.open_at_install = false;
    },
  },
  zip: {
    // What Firefox's reviewers need to build the same package: the tests and documents stay out.
    includeSources: [
      'components/**',
      'entrypoints/**',
      'lib/**',
      'public/**',
      '*.{json,ts,md}',
      'LICENSE',
      '.npmrc',
    ],
    excludeSources: ['vitest.config.ts'],
  },
});
