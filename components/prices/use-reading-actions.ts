import { useState } from 'react';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useDatabase } from '@/lib/hooks/database';
import { useLocale } from '@/lib/hooks/locale';
import type { Money, PriceObservation } from '@/lib/market';

/** What can be decided about a reading, and whether its correction is being typed. */
export interface ReadingActions {
  canConfirm: boolean;
  canReject: boolean;
  /** A struck price is only confirmed or rejected: a correction is always what a visitor pays. */
  canCorrect: boolean;
  confirm: () => void;
  reject: () => void;
  correct: (money: Money) => void;
  isCorrecting: boolean;
  setCorrecting: (isCorrecting: boolean) => void;
}

/** The decisions on a reading; a correction opens the amount that took its place. */
export function useReadingActions(
  reading: PriceObservation | undefined,
  onReplaced: (id: string) => void,
): ReadingActions {
  const { prices: words } = useLocale().messages;
  const actions = useActions();
  const database = useDatabase();
  const mutate = useMutation();
  const [correctedId, setCorrectedId] = useState<string | null>(null);
  const id = reading?.id ?? '';
  return {
    canConfirm: reading !== undefined && reading.status !== 'confirmed',
    canReject: reading !== undefined && reading.status !== 'rejected',
    canCorrect: reading !== undefined && reading.role !== 'list' && reading.role !== 'unit',
    confirm: () => void mutate(words.results.confirmed, () => actions.confirmPrice(id)),
    reject: () => void mutate(words.results.rejected, () => actions.rejectPrice(id)),
    correct: (money) => {
      if (!reading) return;
      const save = async () => {
        const isDone = await mutate(words.results.corrected, () => actions.correctPrice(id, money));
        if (!isDone) return;
        setCorrectedId(null);
        const rows = await database.priceObservations
          .where({ captureId: reading.captureId })
          .toArray();
        const typed = rows.find(
          (row) =>
            row.offerId === reading.offerId && row.origin === 'user' && row.status === 'confirmed',
        );
        if (typed) onReplaced(typed.id);
      };
      void save();
    },
    isCorrecting: reading !== undefined && correctedId === id,
    setCorrecting: (isCorrecting) => setCorrectedId(isCorrecting ? id : null),
  };
}
