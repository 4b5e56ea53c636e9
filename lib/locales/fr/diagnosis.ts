import type { Messages } from '../en/index.ts';

/** Mots de l'espace « diagnosis ». */
export const diagnosis: Messages['diagnosis'] = {};
