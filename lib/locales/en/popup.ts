/** Words of the popup area. */
export const popup = {};
