import { SegmentedControl } from '@/components/ui';
import { SUBJECT_LENGTH } from '@/lib/digest';
import { useLocale } from '@/lib/hooks/locale';
import { Language } from '@/lib/market';
import { SavedField } from './saved-field.tsx';
import type { DigestDraft } from './use-digest-draft.ts';
import styles from './digest-editor.module.css';

/** What stands above the lines: subject, introduction, and the language of the document. */
export function DigestFields({ draft }: { draft: DigestDraft }) {
  const { digest: words } = useLocale().messages;
  const { digest, edit } = draft;
  return (
    <section aria-label={words.head} className={styles.head}>
      <div data-field="subject">
        <SavedField
          isLine
          name={`digest:${digest.id}:subject`}
          label={words.subject}
          value={digest.subject}
          maxLength={200}
          description={(typed) => words.subjectHint(typed.length, SUBJECT_LENGTH)}
          onSave={(subject) => edit(() => ({ subject }))}
        />
      </div>
      <div data-field="introduction">
        <SavedField
          name={`digest:${digest.id}:introduction`}
          label={words.introduction}
          value={digest.introduction}
          maxLength={2000}
          placeholder={words.introductionHint}
          onSave={(introduction) => edit(() => ({ introduction }))}
        />
      </div>
      <div>
        <p className={styles.label}>{words.languageLabel}</p>
        <SegmentedControl
          label={words.languageLabel}
          value={digest.language}
          onChange={(language) => edit(() => ({ language }))}
          options={Language.options.map((value) => ({ value, label: words.languages[value] }))}
        />
        <p className={styles.hint}>{words.languageHint}</p>
      </div>
    </section>
  );
}
