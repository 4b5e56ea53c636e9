import { useState } from 'react';
import { Button, TextArea } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Entry } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { STATEMENT_LENGTH } from './draft-statement.ts';
import { useStatementForm } from './use-statement-form.ts';
import styles from './panels.module.css';

/** Writes a statement where it stands; opens with its words selected, to be kept or replaced. */
export function EntryEditor({ entry }: { entry: Entry }) {
  const { messages } = useLocale();
  const words = messages.diagnosis;
  const { writes, stopEditing } = useBoard();
  const [statement, setStatement] = useState(entry.statement);
  const [because, setBecause] = useState(entry.because);
  const [therefore, setTherefore] = useState(entry.therefore);
  const [isRefused, setRefused] = useState(false);

  const isUnchanged =
    statement === entry.statement && because === entry.because && therefore === entry.therefore;
  const save = async () => {
    if (statement.trim() === '') return setRefused(true);
    const patch = { statement: statement.trim(), because, therefore };
    if (isUnchanged || (await writes.save(entry.id, patch))) stopEditing();
    return undefined;
  };
  const form = useStatementForm({ save: () => void save(), close: stopEditing });
  return (
    <form
      ref={form}
      aria-label={words.editStatement(entry.statement)}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={words.statement}
        description={words.statementHint}
        error={isRefused && statement.trim() === '' ? words.statementEmpty : undefined}
        value={statement}
        onChange={setStatement}
        rows={2}
        maxLength={STATEMENT_LENGTH}
      />
      <TextArea
        label={words.because}
        placeholder={words.becauseHint}
        value={because}
        onChange={setBecause}
        rows={1}
        maxLength={STATEMENT_LENGTH}
      />
      <TextArea
        label={words.therefore}
        placeholder={words.thereforeHint}
        value={therefore}
        onChange={setTherefore}
        rows={1}
        maxLength={STATEMENT_LENGTH}
      />
      <div className={styles.editorButtons}>
        <Button type="submit" variant="primary" size="small">
          {messages.common.save}
        </Button>
        <Button variant="quiet" size="small" onPress={stopEditing}>
          {messages.common.cancel}
        </Button>
      </div>
    </form>
  );
}
