import type { Messages } from '../en/index.ts';

/** Mots de l'espace « panel ». */
export const panel: Messages['panel'] = {};
