import type { Messages } from '../en/index.ts';

/** Mots de l'espace « inbox ». */
export const inbox: Messages['inbox'] = {};
