import type { Messages } from '../en/index.ts';

/** Mots de l'espace « overview ». */
export const overview: Messages['overview'] = {};
