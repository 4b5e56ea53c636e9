import { Money, newId, NotFoundError, type Id, type PriceObservation } from '@/lib/market';
import type { UnitOfWork } from '@/lib/store';
import type { Actions } from '@/lib/hooks/actions';
import { act } from '../activity-log.ts';
import { mainOfferOfPage, refreshPagePrice } from '../capture/page-price.ts';
import { userPrice } from '../capture/price-rows.ts';
import type { ServiceContext } from '../context.ts';
import { readRevisions, revisePrices } from '../follow-up/revise-prices.ts';
import { checked } from './must-find.ts';

type PriceActions = Pick<Actions, 'confirmPrice' | 'rejectPrice' | 'correctPrice'>;

export function priceActions(context: ServiceContext): PriceActions {
  /** Changes an observation, then the price its page shows and what was told of it. */
  async function change(
    observationId: Id,
    action: string,
    work: (unit: UnitOfWork, row: PriceObservation) => Promise<void>,
  ) {
    const known = await context.database.priceObservations.get(observationId);
    if (!known) throw new NotFoundError('price', observationId);
    const mainOfferId = await mainOfferOfPage(context.database, known.pageId);
    const revisions = await readRevisions(context.database, known);
    return act(context, async (unit, now) => {
      const row = await unit.get('priceObservations', observationId);
      if (!row) throw new NotFoundError('price', observationId);
      await work(unit, row);
      await refreshPagePrice(unit, row.pageId, mainOfferId);
      await revisePrices(unit, revisions, now);
      const label = `${row.offerName} — ${row.raw}`;
      return { heading: { studyId: row.studyId, action, label }, result: undefined };
    });
  }
  const setStatus =
    (status: PriceObservation['status']) => (unit: UnitOfWork, row: PriceObservation) =>
      unit.put('priceObservations', { ...row, status });

  return {
    confirmPrice: (observationId) => change(observationId, 'price.confirm', setStatus('confirmed')),
    rejectPrice: (observationId) => change(observationId, 'price.reject', setStatus('rejected')),
    correctPrice: async (observationId, money) => {
      const typed = checked(Money, money);
      return change(observationId, 'price.correct', async (unit, row) => {
        await unit.put('priceObservations', { ...row, status: 'rejected' });
        await unit.put('priceObservations', {
          ...row,
          ...userPrice(typed, row),
          id: newId(),
          status: 'confirmed',
        });
      });
    },
  };
}
