import { useState } from 'react';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { EvidenceStatus } from '@/lib/market';
import type { InboxSelection } from './use-selection.ts';

/** Sorts the selected rows and goes to the next; counts what was sorted during this visit. */
export function useTriage(selection: InboxSelection) {
  const { messages } = useLocale();
  const words = messages.inbox;
  const { triage } = useActions();
  const mutate = useMutation();
  const [sorted, setSorted] = useState<ReadonlySet<string>>(new Set());

  const sort = (status: EvidenceStatus) => {
    const { ids } = selection;
    if (ids.length === 0) return;
    selection.advance();
    const run = async () => {
      const isDone = await mutate(words.resultCount(words.results[status], ids.length), () =>
        triage(ids, status),
      );
      if (isDone && status !== 'later') setSorted((before) => new Set([...before, ...ids]));
    };
    void run();
  };
  return { sort, sorted };
}
