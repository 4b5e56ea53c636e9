/** Words of the digest area. */
export const digest = {};
