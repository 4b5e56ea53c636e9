/** Words of the prices area. */
export const prices = {};
