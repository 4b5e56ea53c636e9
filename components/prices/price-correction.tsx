import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, DecimalField, TextField } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Money, PriceObservation } from '@/lib/market';
import { isCurrencyCode, priceFault } from '@/lib/pricing';
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
  const typed = { amount: amount ?? '', currency: currency.trim().toUpperCase() };
  const isCurrency = isCurrencyCode(typed.currency);
  const fault = priceFault({
    amount: typed.amount,
    currency: isCurrency ? typed.currency : null,
    isUnitPrice: reading.role === 'unit',
  });
  // A plan that becomes free is a price of zero; a thing for sale at zero is a slip.
  const amountFault = fault === 'zero' && reading.role === 'period' ? null : fault;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (amountFault || !isCurrency) setRefused(true);
    else onCorrect(typed);
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.correct} onSubmit={submit}>
      <DecimalField
        label={words.amount}
        value={amount}
        onChange={setAmount}
        error={isRefused && amountFault ? common.priceFaults[amountFault] : null}
      />
      <TextField
        label={words.currency}
        value={currency}
        onChange={setCurrency}
        maxLength={3}
        error={isRefused && !isCurrency ? common.priceFaults['unknown-currency'] : null}
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
