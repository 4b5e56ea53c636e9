/** Words of the errors area. */
export const errors = {};
