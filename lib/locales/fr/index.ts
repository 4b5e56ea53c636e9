import { common } from './common.ts';
import { errors } from './errors.ts';
import { ui } from './ui.ts';
import { shell } from './shell.ts';
import { onboarding } from './onboarding.ts';
import { overview } from './overview.ts';
import { inbox } from './inbox.ts';
import { evidence } from './evidence.ts';
import { prices } from './prices.ts';
import { diagnosis } from './diagnosis.ts';
import { digest } from './digest.ts';
import { documents } from './documents.ts';
import { popup } from './popup.ts';
import { panel } from './panel.ts';
import { capture } from './capture.ts';
import type { Messages } from '../en/index.ts';

/** The French dictionary: same keys as the English one, checked by the compiler. */
export const fr: Messages = {
  common,
  errors,
  ui,
  shell,
  onboarding,
  overview,
  inbox,
  evidence,
  prices,
  diagnosis,
  digest,
  documents,
  popup,
  panel,
  capture,
};
