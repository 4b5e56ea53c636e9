import { Banner, Captured, PartialBanner } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';

/** Outcomes that write no price: what was read is not the page the user asked for. */
const isOtherPage = (outcome: PageReading['outcome']) => outcome !== 'ok' && outcome !== 'partial';

/** Why the reading is not what the page held, above everything it says. */
export function ReadingNotices({ reading }: { reading: PageReading }) {
  const { capture: words, popup } = useLocale().messages;
  const { outcome, outcomeReason, limits } = reading;
  return (
    <>
      {outcome !== 'ok' && (
        <Banner tone="warn">
          {words.outcomes[outcome]} {isOtherPage(outcome) && words.noPrices}{' '}
          {outcomeReason && <Captured text={popup.outcomeSeen(outcomeReason)} />}
        </Banner>
      )}
      {limits.length > 0 && (
        <PartialBanner>
          {words.partial}
          <CapturedList texts={limits.map(words.told)} />
        </PartialBanner>
      )}
    </>
  );
}
