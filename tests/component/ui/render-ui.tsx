import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { UiProvider } from '@/components/ui';
import { LocaleProvider } from '@/lib/hooks/locale';
import type { Language } from '@/lib/market';

/** Renders inside what every screen has around it. */
export function renderUi(
  node: ReactNode,
  options: { language?: Language; singleKeyShortcuts?: boolean } = {},
) {
  return render(node, {
    wrapper: ({ children }) => (
      <LocaleProvider language={options.language ?? 'en'}>
        <UiProvider singleKeyShortcuts={options.singleKeyShortcuts}>
          <main>{children}</main>
        </UiProvider>
      </LocaleProvider>
    ),
  });
}
