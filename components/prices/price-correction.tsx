import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, DecimalField, TextField } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { Currency, type Money, type PriceObservation } from '@/lib/market';
import styles from './price-detail.module.css';

interface Props {
  reading: PriceObservation;
  onCorrect: (money: Money) => void;
  onCancel: () => void;
}

/** The user's own reading of a price; Enter keeps it, and the screen's Escape leaves it. */
export function PriceCorrection({ reading, onCorrect, onCancel }: Props) {
  const { messages } = useLocale();
  const { prices: words, common } = messages;
  const [amount, setAmount] = useState<string | null>(reading.amount);
  const [currency, setCurrency] = useState(reading.currency ?? '');
  const [isRefused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const code = Currency.safeParse(currency.trim().toUpperCase());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (amount !== null && !amount.startsWith('-') && code.success)
      onCorrect({ amount, currency: code.data });
    else setRefused(true);
  };
  const isBadAmount = isRefused && (amount === null || amount.startsWith('-'));
  return (
    <form ref={form} className={styles.form} aria-label={words.correct} onSubmit={submit}>
      <DecimalField
        label={words.amount}
        value={amount}
        onChange={setAmount}
        error={isBadAmount ? messages.ui.notANumber : null}
      />
      <TextField
        label={words.currency}
        value={currency}
        onChange={setCurrency}
        maxLength={3}
        error={isRefused && !code.success ? words.badCurrency : null}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary">
          {words.useAmount}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
