import { Button } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';

/** Shows the next items of a long list; nothing at its end. */
export function MoreButton({ left, onPress }: { left: number; onPress: () => void }) {
  const { capture } = useLocale().messages;
  if (left === 0) return null;
  return (
    <div>
      <Button size="small" icon="chevron-down" onPress={onPress}>
        {capture.showMore(left)}
      </Button>
    </div>
  );
}
