import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { CardTable } from './card-table.tsx';
import { MoreButton } from './more-button.tsx';
import { OfferCard } from './offer-card.tsx';
import { PlanTable } from './plan-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import { useShown } from './use-shown.ts';

/** Offers drawn at first, each with a table. */
const FIRST_OFFERS = 12;

/** What the page sells, and each price with where it was read. */
export function OffersTab({ reading }: { reading: PageReading }) {
  const { capture: words } = useLocale().messages;
  const { shown, left, showMore } = useShown(reading.offers, FIRST_OFFERS);
  return (
    <>
      <Section
        title={words.offers.title}
        count={reading.offers.length}
        hint={reading.offers.length > 0 ? words.offers.hint : undefined}
      >
        {reading.offers.length === 0 && <Nothing field="offers" words={words.offers.none} />}
        {shown.map((offer, index) => (
          <OfferCard key={index} offer={offer} />
        ))}
        <MoreButton left={left} onPress={showMore} />
      </Section>
      <PlanTable plans={reading.plans} />
      <CardTable cards={reading.cards} />
    </>
  );
}
