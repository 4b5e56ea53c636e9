import { ShortcutHelp, type Shortcut } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { ShortcutRegistry } from './screen-shortcuts.ts';

interface Props {
  registry: ShortcutRegistry;
  global: readonly Shortcut[];
  isOpen: boolean;
  onClose: () => void;
}

/** The shortcuts of the screen in view, then those of every screen. */
export function ShortcutList({ registry, global, isOpen, onClose }: Props) {
  const { messages } = useLocale();
  const everywhere = { title: messages.common.productName, shortcuts: global };
  return <ShortcutHelp groups={[...registry, everywhere]} isOpen={isOpen} onClose={onClose} />;
}
