import { Id, Instant, Language, z } from '@/lib/market';
import type { VigieDatabase } from './database.ts';

/** The preferences of this browser and what each holds. */
const SETTINGS = {
  currentStudyId: Id,
  interfaceLanguage: z.union([Language, z.literal('auto')]),
  colourScheme: z.enum(['auto', 'light', 'dark']),
  lastVisitAt: Instant,
};

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<Key extends SettingKey> = z.infer<(typeof SETTINGS)[Key]>;

/** A preference, or null when it was never set (or holds what an older version wrote). */
export async function readSetting<Key extends SettingKey>(
  database: VigieDatabase,
  key: Key,
): Promise<SettingValue<Key> | null> {
  const row = await database.settings.get(key);
  const parsed = SETTINGS[key].safeParse(row?.value);
  return parsed.success ? (parsed.data as SettingValue<Key>) : null;
}

/** Writes a preference. */
export async function writeSetting<Key extends SettingKey>(
  database: VigieDatabase,
  key: Key,
  value: SettingValue<Key>,
): Promise<void> {
  await database.settings.put({ key, value });
}
