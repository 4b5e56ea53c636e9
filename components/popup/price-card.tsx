import { useState } from 'react';
import { useLocale } from '@/lib/hooks/locale';
import type { Money } from '@/lib/market';
import type { KnownPage, PricedOffer } from './door.ts';
import { PriceEditor } from './price-editor.tsx';
import { PriceMove } from './price-move.tsx';
import { PricedOffers } from './priced-offers.tsx';
import styles from './popup.module.css';
import priceStyles from './price.module.css';

/** The price as read, what it did since the last capture, and the way to correct it. */
export function PriceCard({
  read,
  disputed,
  offers,
  corrected,
  known,
  onCorrect,
}: {
  read: Money | null;
  disputed: Money | null;
  offers: readonly PricedOffer[];
  corrected: Money | null;
  known: KnownPage | null;
  onCorrect: (price: Money) => void;
}) {
  const { messages, formats } = useLocale();
  const [editing, setEditing] = useState(false);
  const words = messages.popup;
  const shown = corrected ?? read;
  if (editing) {
    return (
      <section className={priceStyles.price}>
        <PriceEditor
          start={shown ?? { amount: '', currency: known?.lastPrice?.currency ?? 'EUR' }}
          onDone={(price) => {
            if (price) onCorrect(price);
            setEditing(false);
          }}
        />
      </section>
    );
  }
  return (
    <section className={priceStyles.price}>
      {!shown && offers.length > 0 && <PricedOffers offers={offers} />}
      <div className={priceStyles.row}>
        <p className={styles.muted}>
          {!shown && offers.length === 0 && words.priceMissing}
          {shown && (corrected ? words.priceCorrected : words.priceFound)}
        </p>
        {shown && known?.lastPrice && (
          <PriceMove before={known.lastPrice} after={shown} since={known.lastCapturedAt} />
        )}
      </div>
      <div className={priceStyles.row}>
        {shown && (
          <p className={priceStyles.amount}>
            {known?.lastPrice && known.lastPrice.amount !== shown.amount && (
              <span className={priceStyles.oldAmount}>
                {formats.money(known.lastPrice.amount, known.lastPrice.currency)}
                <span aria-hidden="true"> → </span>
              </span>
            )}
            <span>{formats.money(shown.amount, shown.currency)}</span>
          </p>
        )}
        <button type="button" className={styles.link} onClick={() => setEditing(true)}>
          {shown ? words.correct : words.enterPrice}
        </button>
      </div>
      {disputed && !corrected && (
        <div className={priceStyles.row}>
          <p className={styles.muted}>
            {words.disputed(formats.money(disputed.amount, disputed.currency))}
          </p>
          <button type="button" className={styles.link} onClick={() => onCorrect(disputed)}>
            {words.takeDisputed}
          </button>
        </div>
      )}
    </section>
  );
}
