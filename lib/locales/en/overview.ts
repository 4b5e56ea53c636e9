/** Words of the overview area. */
export const overview = {};
