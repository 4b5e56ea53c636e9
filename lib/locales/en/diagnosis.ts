/** Words of the diagnosis area. */
export const diagnosis = {};
