import type { Messages } from '../en/index.ts';

/** Mots de l'espace « popup ». */
export const popup: Messages['popup'] = {};
