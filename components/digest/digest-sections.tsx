import { Chip } from '@/components/ui';
import { DIGEST_SECTIONS, FIXED_SECTIONS } from '@/lib/digest';
import { useLocale } from '@/lib/hooks/locale';
import type { DigestDraft } from './use-digest-draft.ts';
import styles from './digest-editor.module.css';

/** Which optional sections the document has. */
export function DigestSections({ draft }: { draft: DigestDraft }) {
  const { messages } = useLocale();
  const words = messages.digest;
  const { hiddenSections } = draft.digest;
  const toggle = (section: string, isShown: boolean) =>
    draft.edit((current) => {
      const others = current.hiddenSections.filter((hidden) => hidden !== section);
      return { hiddenSections: isShown ? others : [...others, section] };
    });
  return (
    <section aria-labelledby="digest-sections">
      <h2 id="digest-sections" className={styles.heading}>
        {words.sections}
      </h2>
      <div className={styles.chips}>
        {DIGEST_SECTIONS.filter((section) => !FIXED_SECTIONS.includes(section)).map((section) => {
          const isShown = !hiddenSections.includes(section);
          return (
            <Chip
              key={section}
              isSelected={isShown}
              icon={isShown ? 'check' : undefined}
              onToggle={(isOn) => toggle(section, isOn)}
            >
              {messages.documents.digest.sections[section]}
            </Chip>
          );
        })}
      </div>
      <p className={styles.hint}>{words.sectionsHint}</p>
    </section>
  );
}
