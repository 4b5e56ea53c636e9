import { Button, Kbd } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { EvidenceStatus } from '@/lib/market';
import styles from './inbox.module.css';

interface Props {
  sort: (status: EvidenceStatus) => void;
  selected: number;
}

/** The five ways to sort what is selected, each with its key. */
export function TriageBar({ sort, selected }: Props) {
  const { inbox: words } = useLocale().messages;
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.actions}>
      <div className={styles.buttons}>
        <Button variant="primary" shortcut="E" onPress={() => sort('retained')}>
          {words.retain}
        </Button>
        <Button shortcut="I" onPress={() => sort('important')}>
          {words.important}
        </Button>
        <Button shortcut="H" onPress={() => sort('later')}>
          {words.postpone}
        </Button>
        <Button shortcut="D" onPress={() => sort('duplicate')}>
          {words.duplicate}
        </Button>
        <Button shortcut="X" onPress={() => sort('discarded')}>
          {words.discard}
        </Button>
        {selected > 1 && <span className={styles.selected}>{words.selected(selected)}</span>}
      </div>
      <p className={styles.keys} aria-hidden="true">
        <Kbd keys="J" /> <Kbd keys="K" /> {words.keys.navigate} · <Kbd keys="Z" /> ·{' '}
        <Kbd keys="?" />
      </p>
    </div>
  );
}
