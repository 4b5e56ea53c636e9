/** The blocks of a weekly digest, in order. The user may hide all but the essentials and the sources. */
export const DIGEST_SECTIONS = [
  'essentials',
  'moves',
  'prices',
  'launches',
  'demand',
  'environment',
  'signal',
  'questions',
  'follow-up',
  'sources',
] as const;

export type DigestSection = (typeof DIGEST_SECTIONS)[number];

/** Blocks that cannot be switched off. */
export const FIXED_SECTIONS: readonly DigestSection[] = ['essentials', 'sources'];

/** The blocks that list evidence by theme. */
export type ThemeSection = 'launches' | 'demand' | 'environment';

/**
 * Themes of each block that lists evidence by theme; a prefix ends with `*`. A theme that stands in
 * none of them is only told in the essentials and in the moves.
 */
export const THEMES_OF_SECTION: Readonly<Record<ThemeSection, readonly string[]>> = {
  launches: [
    'product-launch',
    'product-range-features',
    'promotion-offers',
    'loyalty-program',
    'services-experience',
  ],
  demand: [
    'target-consumers',
    'needs-motivations',
    'purchase-behaviour',
    'consumption-modes',
    'customer-reviews',
    'advertising-media',
    'direct-marketing',
    'events-sponsorship-pr',
    'communication-trends',
    'brand-image-commitments',
    'social-influence',
    'e-reputation',
  ],
  environment: ['env-*', 'supply-costs'],
};

/** The theme block evidence belongs to, from its accepted themes; null when none. */
export function themeSectionOf(themeIds: readonly string[]): ThemeSection | null {
  for (const section of ['environment', 'launches', 'demand'] as const) {
    const matches = THEMES_OF_SECTION[section].some((pattern) =>
      pattern.endsWith('*')
        ? themeIds.some((themeId) => themeId.startsWith(pattern.slice(0, -1)))
        : themeIds.includes(pattern),
    );
    if (matches) return section;
  }
  return null;
}
