import type { Messages } from '../en/index.ts';

/** Mots de l'espace « evidence ». */
export const evidence: Messages['evidence'] = {};
