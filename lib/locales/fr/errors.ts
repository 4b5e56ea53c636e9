import type { Messages } from '../en/index.ts';

/** Mots de l'espace « errors ». */
export const errors: Messages['errors'] = {};
