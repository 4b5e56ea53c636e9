import { writeSetting } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import type { ServiceContext } from '../context.ts';
import { captureActions } from './capture-actions.ts';
import { companyActions } from './company-actions.ts';
import { digestActions } from './digest-actions.ts';
import { entryActions } from './entry-actions.ts';
import { evidenceActions } from './evidence-actions.ts';
import { priceActions } from './price-actions.ts';
import { studyActions } from './study-actions.ts';
import { themeActions } from './theme-actions.ts';
import { undo } from './undo.ts';

/** What the actions tell the rest of the extension. */
export interface ActionHooks {
  /** Jobs may be due: have the worker run them. */
  wakeJobs?: () => void;
}

/** Every write the interface can ask for, on a database and a clock. */
export function createActions(context: ServiceContext, hooks: ActionHooks = {}): Actions {
  const { database } = context;
  return {
    ...studyActions(context),
    ...companyActions(context),
    ...captureActions(context),
    ...evidenceActions(context),
    ...themeActions(context),
    ...priceActions(context),
    ...entryActions(context),
    ...digestActions(context),
    startSample: async (language) => {
      const { startSample } = await import('../sample/start-sample.ts');
      const sample = await startSample(context, language);
      hooks.wakeJobs?.();
      return sample;
    },
    setInterfaceLanguage: (language) => writeSetting(database, 'interfaceLanguage', language),
    setColourScheme: (scheme) => writeSetting(database, 'colourScheme', scheme),
    undo: async (studyId, activityId) => {
      const undone = await undo(context, studyId, activityId);
      // A capture taken back from the bin may have a follow-up to run again.
      hooks.wakeJobs?.();
      return undone;
    },
  };
}
