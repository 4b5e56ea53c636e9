import type { Messages } from '../en/index.ts';

/** Mots de l'espace « shell ». */
export const shell: Messages['shell'] = {};
