/** Words of the inbox area. */
export const inbox = {};
