import { Link, useRoute } from 'wouter';
import { Icon, IconButton } from '@/components/ui';
import { useCounts } from '@/lib/hooks/counts';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Study } from '@/lib/market';
import { DisplayMenu } from './display-menu.tsx';
import { SCREENS, screenTitle, type Screen } from './screen-list.ts';
import { StudySwitcher } from './study-switcher.tsx';
import styles from './navigation-bar.module.css';

interface Props {
  studies: readonly Study[];
  onOpen: (dialog: 'shortcuts' | 'activity') => void;
}

/** The study on screen, the screens with their counts, and what concerns the whole dashboard. */
export function NavigationBar({ studies, onOpen }: Props) {
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  const counts = useCounts(study.id);
  const countOf = (name: Screen['name']): number | undefined => {
    if (name === 'inbox') return counts?.inbox;
    return name === 'evidence' ? counts?.retained : undefined;
  };
  return (
    <nav className={styles.bar} aria-label={messages.shell.navigation}>
      <StudySwitcher studies={studies} />
      <ul className={styles.screens}>
        {SCREENS.map((screen) => (
          <ScreenLink key={screen.name} screen={screen} count={countOf(screen.name)} />
        ))}
      </ul>
      <div className={styles.foot}>
        <StudyLink />
        <div className={styles.tools}>
          <DisplayMenu />
          <IconButton
            icon="clock"
            label={messages.shell.activity}
            onPress={() => onOpen('activity')}
          />
          <IconButton
            icon="question"
            label={messages.shell.shortcuts}
            onPress={() => onOpen('shortcuts')}
          />
        </div>
        <p className={styles.privacy}>{messages.shell.privacy}</p>
      </div>
    </nav>
  );
}

function ScreenLink({ screen, count }: { screen: Screen; count: number | undefined }) {
  const { messages, formats } = useLocale();
  // The overview is `/` alone; other screens stay current on their own sub-addresses.
  const [isHere] = useRoute(screen.path === '/' ? '/' : `${screen.path}/*?`);
  return (
    <li>
      <Link href={screen.path} className={styles.link} aria-current={isHere ? 'page' : undefined}>
        <Icon name={screen.name === 'prices' ? 'price' : screen.name} />
        <span className={styles.title}>{screenTitle(messages, screen.name)}</span>
        {count !== undefined && count > 0 && (
          <span className={styles.count}>{formats.number(count)}</span>
        )}
      </Link>
    </li>
  );
}

function StudyLink() {
  const { messages } = useLocale();
  const [isHere] = useRoute('/study');
  return (
    <Link href="/study" className={styles.link} aria-current={isHere ? 'page' : undefined}>
      <Icon name="settings" />
      <span className={styles.title}>{messages.onboarding.editTitle}</span>
    </Link>
  );
}
