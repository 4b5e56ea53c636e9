import { useId, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { MoreButton } from './more-button.tsx';
import { Section } from './section.tsx';
import { TextGroupView } from './text-group-view.tsx';
import { plainGroups, textGroups } from './text-groups.ts';
import { TextOutline } from './text-outline.tsx';
import { useShown } from './use-shown.ts';
import styles from './text.module.css';
import capture from './capture.module.css';

/** Elements drawn at first, and at each press: a book-long page must not freeze the screen. */
const FIRST_GROUPS = 400;

/** The main text as it was read, block by block, with its outline to jump into it. */
export function MainText({ reading }: { reading: PageReading }) {
  const { capture: words } = useLocale().messages;
  const isPlain = reading.blocks.length === 0;
  const groups = useMemo(
    () => (isPlain ? plainGroups(reading.text) : textGroups(reading)),
    [isPlain, reading],
  );
  const { shown, left, showMore, reach } = useShown(groups, FIRST_GROUPS);
  const prefix = useId();
  const idOf = (position: number) => `${prefix}${position}`;
  const jump = (position: number) => {
    flushSync(() => reach(position));
    const heading = document.getElementById(idOf(position));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  if (groups.length === 0)
    return (
      <Section title={words.text.title}>
        <p className={capture.quiet}>{words.text.empty}</p>
      </Section>
    );
  return (
    <Section title={words.text.title} hint={isPlain ? words.text.plain : undefined}>
      <div className={styles.columns}>
        {!isPlain && <TextOutline groups={groups} onJump={jump} />}
        <div className={styles.text} lang={reading.lang || undefined}>
          {shown.map((group, position) => (
            <TextGroupView key={position} group={group} id={idOf(position)} />
          ))}
        </div>
      </div>
      <MoreButton left={left} onPress={showMore} />
    </Section>
  );
}
