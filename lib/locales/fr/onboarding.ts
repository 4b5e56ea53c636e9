import type { Messages } from '../en/index.ts';

/** Mots de l'espace « onboarding ». */
export const onboarding: Messages['onboarding'] = {};
