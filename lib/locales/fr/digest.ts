import type { Messages } from '../en/index.ts';

/** Mots de l'espace « digest ». */
export const digest: Messages['digest'] = {};
