import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { CurrentStudy } from '@/lib/hooks/studies';
import { useLocale } from '@/lib/hooks/locale';
import { companyOfUrl, type Id, type Money, type Study } from '@/lib/market';
import { CompanyField } from './company-field.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { OutcomeNotice, writesPrices } from './outcome-notice.tsx';
import { PageSummary } from './page-summary.tsx';
import { PopupFrame } from './popup-frame.tsx';
import { PriceCard } from './price-card.tsx';
import { SaveBar } from './save-bar.tsx';
import { SavedView } from './saved-view.tsx';
import { StudySwitcher } from './study-switcher.tsx';
import { ThemeChips } from './theme-chips.tsx';
import type { PageInFront, SavedCapture } from './door.ts';
import { QuoteField } from './quote-field.tsx';
import { useDescription } from './use-description.ts';
import { useSubmitKey } from './use-submit-key.ts';
import { useSave } from './use-save.ts';
import styles from './popup.module.css';

/** Everything the popup offers to keep about the page, and the save itself. */
export function CaptureForm({
  page,
  studies,
  current,
}: {
  page: PageInFront;
  studies: Study[];
  current: CurrentStudy;
}) {
  const { messages } = useLocale();
  const studyId = current.study.id;
  const { save, start, undo } = useSave(page);
  const { description, look } = useDescription(studyId, page.url);
  const known = description?.saved ?? null;
  const recognised =
    description?.companyId ?? companyOfUrl(current.companies, page.url)?.id ?? null;
  /** Undefined until the user chooses. */
  const [chosenCompany, setChosenCompany] = useState<Id | null>();
  const [themeIds, setThemeIds] = useState<string[]>([]);
  const [quoted, setQuoted] = useState(page.selection !== '');
  const [note, setNote] = useState('');
  const [price, setPrice] = useState<Money | null>(null);

  const form = useRef<HTMLFormElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const editing = save.state !== 'saved' && save.state !== 'undoing';
  useEffect(() => {
    if (editing) saveButton.current?.focus();
  }, [editing]);

  useSubmitKey(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const companyId = chosenCompany;
    void start({ studyId, companyId, note: note.trim(), quoted, themeIds, price });
  };
  const takeBack = async (saved: SavedCapture) => {
    await undo(studyId, saved);
    await look();
  };
  if (save.state === 'saved' || save.state === 'undoing') {
    return (
      <SavedView
        saved={save.saved}
        undoing={save.state === 'undoing'}
        onUndo={() => void takeBack(save.saved)}
      />
    );
  }
  return (
    <form ref={form} onSubmit={submit}>
      <PopupFrame
        study={<StudySwitcher studies={studies} current={current.study} />}
        footer={
          <SaveBar ref={saveButton} saving={save.state === 'saving'} known={known !== null} />
        }
      >
        {save.state === 'undone' && (
          <output className={styles.notice} data-tone="ok">
            {messages.popup.undone}
          </output>
        )}
        {save.state === 'failed' && <ErrorNotice error={save.error} />}
        <PageSummary page={page} known={known} />
        <OutcomeNotice reading={page.reading} />
        {page.selection && <QuoteField text={page.selection} kept={quoted} onChange={setQuoted} />}
        {writesPrices(page.reading.outcome) && (
          <PriceCard
            read={page.price}
            disputed={page.disputed}
            offers={page.offers}
            corrected={price}
            known={known}
            onCorrect={setPrice}
          />
        )}
        <CompanyField
          page={page}
          current={current}
          companyId={chosenCompany === undefined ? recognised : chosenCompany}
          onChange={setChosenCompany}
        />
        <ThemeChips page={page} accepted={themeIds} onChange={setThemeIds} />
        <label className={styles.field}>
          <span>{messages.popup.note}</span>
          <textarea
            dir="auto"
            rows={2}
            maxLength={5000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
      </PopupFrame>
    </form>
  );
}
