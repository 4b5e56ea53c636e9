const SANS = "'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";
const SERIF = "Georgia, 'Times New Roman', serif";

/** Type families the sites share; no font is fetched. */
export const FONTS = { sans: SANS, serif: SERIF } as const;
