import type { Language } from '@/lib/market';
import type { CompileOptions } from '@/lib/documents';
import { halfLifeOfTheme, themeLabel } from '@/lib/taxonomy';
import type { ServiceContext } from '../context.ts';
import { zoneOf } from '../digests/compile-items.ts';

/** What every document is compiled with, in its language. */
export const compileOptions = (context: ServiceContext, language: Language): CompileOptions => ({
  now: context.clock(),
  timeZone: zoneOf(context),
  halfLives: halfLifeOfTheme,
  themeLabel: (themeId) => themeLabel(themeId, language),
});
