/** Words of the evidence area. */
export const evidence = {};
