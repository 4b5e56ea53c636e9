import { useLocale } from '@/lib/hooks/locale';
import type { PricedOffer } from './door.ts';
import styles from './popup.module.css';
import priceStyles from './price.module.css';

/** Offers named in the popup; the others are counted, and all are saved. */
const SHOWN = 4;

/** The prices of a plan grid or a list, which has no single price to show. */
export function PricedOffers({ offers }: { offers: readonly PricedOffer[] }) {
  const { messages, formats } = useLocale();
  const others = offers.length - SHOWN;
  return (
    <>
      <p className={styles.muted}>{messages.popup.offersFound(offers.length)}</p>
      <ul className={priceStyles.offers}>
        {offers.slice(0, SHOWN).map((offer) => (
          <li key={`${offer.name} ${offer.amount}`}>
            <bdi dir="auto">{offer.name}</bdi>
            <span>
              <strong>{formats.money(offer.amount, offer.currency)}</strong>{' '}
              {offer.period && messages.prices.periods[offer.period]}
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles.muted}>{messages.popup.otherOffers(others)}</p>}
    </>
  );
}
