import { useRef, useState } from 'react';
import { Button, TextArea } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Quadrant } from '@/lib/market';
import { useBoard } from './board-context.ts';
import { STATEMENT_LENGTH } from './draft-statement.ts';
import { useStatementForm } from './use-statement-form.ts';
import boardStyles from './diagnosis.module.css';
import styles from './panels.module.css';

/** Adds a statement that no evidence carries yet: an opinion, marked as one. */
export function StatementComposer({ quadrant }: { quadrant: Quadrant }) {
  const { diagnosis: words } = useLocale().messages;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (isOpen)
    return (
      <StatementForm
        quadrant={quadrant}
        onClose={() => {
          setOpen(false);
          requestAnimationFrame(() => opener.current?.focus());
        }}
      />
    );
  return (
    <div className={boardStyles.composer}>
      <Button
        ref={opener}
        size="small"
        variant="quiet"
        icon="plus"
        label={words.writeIn(words.quadrants[quadrant])}
        onPress={() => setOpen(true)}
      >
        {words.write}
      </Button>
    </div>
  );
}

function StatementForm({ quadrant, onClose }: { quadrant: Quadrant; onClose: () => void }) {
  const { messages } = useLocale();
  const words = messages.diagnosis;
  const { writes } = useBoard();
  const [statement, setStatement] = useState('');
  const [isRefused, setRefused] = useState(false);
  const save = async () => {
    if (statement.trim() === '') return setRefused(true);
    if (await writes.write(quadrant, statement.trim())) onClose();
    return undefined;
  };
  const form = useStatementForm({ save: () => void save(), close: onClose });
  return (
    <form
      ref={form}
      aria-label={words.writeIn(words.quadrants[quadrant])}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={words.newStatement}
        description={words.newStatementHint}
        error={isRefused && statement.trim() === '' ? words.statementEmpty : undefined}
        value={statement}
        onChange={setStatement}
        rows={2}
        maxLength={STATEMENT_LENGTH}
      />
      <div className={styles.editorButtons}>
        <Button type="submit" variant="primary" size="small">
          {messages.common.add}
        </Button>
        <Button variant="quiet" size="small" onPress={onClose}>
          {messages.common.cancel}
        </Button>
      </div>
    </form>
  );
}
