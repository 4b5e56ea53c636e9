/** Words of the onboarding area. */
export const onboarding = {};
