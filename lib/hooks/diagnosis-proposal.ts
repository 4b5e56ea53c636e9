import {
  proposeQuadrants,
  quadrantsOfLetters,
  type Placement,
  type ThemeRule,
} from '@/lib/diagnosis';
import type { Evidence } from '@/lib/market';
import { themeById } from '@/lib/taxonomy';

function ruleOf(themeId: string): ThemeRule | null {
  const theme = themeById(themeId);
  if (!theme) return null;
  return {
    swotForUs: quadrantsOfLetters(theme.swot.forUs),
    swotForCompetitor: quadrantsOfLetters(theme.swot.forCompetitor),
    needsComparison: theme.swot.needsComparison,
    halfLifeDays: theme.halfLifeDays,
  };
}

/** The cells proposed for evidence by the taxonomy, or what is missing to propose one. */
export const proposePlacement = (evidence: Evidence): Placement =>
  proposeQuadrants(evidence, ruleOf);
