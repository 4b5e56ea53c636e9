import { createContext, use, useEffect } from 'react';
import { useShortcuts, type Shortcut, type ShortcutGroup } from '@/components/ui';

/** The shortcuts of what is on screen now, for the list that `?` opens. */
export type ShortcutRegistry = Set<ShortcutGroup>;

export const ShortcutRegistryContext = createContext<ShortcutRegistry | null>(null);

/** Listens to a screen's shortcuts and lists them under the screen's title. */
export function useScreenShortcuts(
  title: string,
  shortcuts: readonly Shortcut[],
  isEnabled = true,
): void {
  useShortcuts(shortcuts, isEnabled);
  const registry = use(ShortcutRegistryContext);
  useEffect(() => {
    const group = { title, shortcuts };
    registry?.add(group);
    return () => {
      registry?.delete(group);
    };
  }, [registry, title, shortcuts]);
}
