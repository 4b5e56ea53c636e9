import { useState } from 'react';
import type { Evidence, Id } from '@/lib/market';

/** The number keys of a keyboard. */
const MOST_KEYS = 9;

/**
 * The themes proposed for the evidence in front, each at the rank of its number key. A rank stays as
 * it was first shown while themes are decided: 1 then 2 are the two the user saw.
 */
export function useThemeKeys(evidence: Evidence | undefined): readonly string[] {
  const [shown, setShown] = useState<{ id: Id | undefined; themeIds: readonly string[] }>({
    id: undefined,
    themeIds: [],
  });
  const before = shown.id === evidence?.id ? shown.themeIds : [];
  const added = (evidence?.suggestions ?? [])
    .map(({ themeId }) => themeId)
    .filter((themeId) => !before.includes(themeId));
  const themeIds = [...before, ...added];
  if (shown.id !== evidence?.id || added.length > 0) setShown({ id: evidence?.id, themeIds });
  return themeIds.slice(0, MOST_KEYS);
}
