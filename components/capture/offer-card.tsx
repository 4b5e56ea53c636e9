import { useId } from 'react';
import { Captured, Chip, type Tone } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageOffer } from '@/lib/market';
import { disagreement } from './disagreement.ts';
import { FactList, type Fact } from './fact-list.tsx';
import { OfferPrices } from './offer-prices.tsx';
import { useNothing } from './unread.tsx';
import styles from './capture.module.css';

const TONES = {
  agreed: 'ok',
  single: 'neutral',
  disagree: 'warn',
} as const satisfies Record<PageOffer['agreement'], Tone>;

/** One thing sold, as the page describes it: what names it, whether its sources agree, its prices. */
export function OfferCard({ offer }: { offer: PageOffer }) {
  const locale = useLocale();
  const { messages } = locale;
  const { capture: words } = messages;
  const id = useId();
  const isCompared = useNothing('offers.agreement') === null && offer.prices.length > 0;
  const name = offer.name || words.offers.unnamed;
  return (
    <article className={styles.offer} aria-labelledby={id}>
      <header className={styles.offerHead}>
        <h3 id={id} className={styles.offerName}>
          <Captured text={name} />
        </h3>
        <span className={styles.quiet}>{messages.prices.kinds[offer.kind]}</span>
        {isCompared && (
          <Chip tone={TONES[offer.agreement]}>{words.agreements[offer.agreement]}</Chip>
        )}
      </header>
      {isCompared && (
        <div className={styles.quiet}>
          <p>{words.agreementWords[offer.agreement]}</p>
          {offer.agreement === 'disagree' && (
            <ul className={styles.sources}>
              {disagreement(offer, locale).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <OfferFacts offer={offer} />
      <OfferPrices prices={offer.prices} name={name} />
    </article>
  );
}

/** What the page gives of an offer beside its prices; what it does not give is left out. */
function OfferFacts({ offer }: { offer: PageOffer }) {
  const { messages } = useLocale();
  const { capture: words } = messages;
  const facts: Fact[] = [
    { label: words.offers.brand, value: offer.brand },
    { label: 'SKU', value: offer.sku },
    { label: 'GTIN', value: offer.gtin },
    { label: 'MPN', value: offer.mpn },
    { label: words.offers.variant, value: offer.variant },
    { label: words.offers.promotion, value: offer.promotion !== '' && <Promotion offer={offer} /> },
    { label: words.offers.address, value: offer.url },
  ];
  return (
    <FactList
      facts={[
        ...facts.filter(({ value }) => Boolean(value)),
        { label: words.offers.stock, value: messages.common.availabilities[offer.availability] },
      ]}
    />
  );
}

function Promotion({ offer }: { offer: PageOffer }) {
  const { messages, formats } = useLocale();
  const { offers: words } = messages.capture;
  const { promotion, promotionCode, promotionEndsAt } = offer;
  const isDated = promotionEndsAt !== null && !Number.isNaN(Date.parse(promotionEndsAt));
  return (
    <>
      <Captured text={promotion} />
      {promotionCode && (
        <>
          {' · '}
          {words.code} <Captured text={promotionCode} />
        </>
      )}
      {isDated && ` · ${words.until(formats.date(promotionEndsAt))}`}
    </>
  );
}
