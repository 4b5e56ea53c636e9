import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dashboard } from '@/components/shell/dashboard';
import { ExportsContext, type Exports } from '@/lib/hooks/exports';
import { wired, type Wiring } from './render-screen.tsx';

configure({ asyncUtilTimeout: 5000 });

/** No test of the frame asks for a document; one that did would be told. */
const noExports: Exports = {
  digestFile: () => Promise.reject(new Error('No document in this test.')),
  diagnosisFile: () => Promise.reject(new Error('No document in this test.')),
  download: () => {},
};

/** Shows the whole dashboard, as its entrypoint does. */
export function renderDashboard(wiring: Wiring, path = '/') {
  window.location.hash = `#${path}`;
  const user = userEvent.setup();
  const view = render(
    wired(wiring, <ExportsContext value={noExports}>{<Dashboard />}</ExportsContext>),
  );
  return { user, ...view };
}
