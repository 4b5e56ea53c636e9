import type { Messages } from '../en/index.ts';

/** Mots de l'espace « prices ». */
export const prices: Messages['prices'] = {};
