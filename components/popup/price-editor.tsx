import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import type { Money } from '@/lib/market';
import { priceFault, type PriceFault } from '@/lib/pricing/plausible-price';
import { typedAmount } from './typed-amount.ts';
import styles from './popup.module.css';
import priceStyles from './price.module.css';

/** The user's own reading of the price. Enter keeps it, Escape leaves it; neither saves the page. */
export function PriceEditor({
  start,
  onDone,
}: {
  start: { amount: string; currency: string | null };
  onDone: (price: Money | null) => void;
}) {
  const { language, messages } = useLocale();
  const given = language === 'fr' ? start.amount.replace('.', ',') : start.amount;
  const [amount, setAmount] = useState(given);
  const [currency, setCurrency] = useState(start.currency ?? '');
  const [mistake, setMistake] = useState<PriceFault | null>(null);
  const errorId = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const words = messages.popup;

  const keep = () => {
    const typed = { amount: typedAmount(amount) ?? '', currency: currency.trim().toUpperCase() };
    const fault = priceFault(typed);
    if (fault) setMistake(fault);
    else onDone(typed);
  };
  // Saving the page without a stop at the button must not throw the typed price away.
  const onLeave = (event: FocusEvent<HTMLDivElement>) => {
    const isInside = event.currentTarget.contains(event.relatedTarget);
    const isTyped = amount !== given || currency !== (start.currency ?? '');
    if (!isInside && isTyped) keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) keep();
    else if (event.key === 'Escape') onDone(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={priceStyles.editor} onBlur={onLeave}>
      <label className={styles.field}>
        <span>{words.amount}</span>
        <input
          ref={first}
          inputMode="decimal"
          value={amount}
          aria-invalid={mistake !== null && mistake !== 'unknown-currency'}
          aria-describedby={errorId}
          onKeyDown={onKeyDown}
          onChange={(event) => setAmount(event.target.value)}
        />
      </label>
      <label className={styles.field}>
        <span>{words.currency}</span>
        <input
          size={4}
          maxLength={3}
          value={currency}
          aria-invalid={mistake === 'unknown-currency'}
          aria-describedby={errorId}
          onKeyDown={onKeyDown}
          onChange={(event) => setCurrency(event.target.value)}
        />
      </label>
      <button type="button" className={styles.secondary} onClick={keep}>
        {words.usePrice}
      </button>
      <output id={errorId} className={priceStyles.mistake}>
        {mistake && messages.common.priceFaults[mistake]}
      </output>
    </div>
  );
}
