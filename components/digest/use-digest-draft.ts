import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions, type Done } from '@/lib/hooks/actions';
import type { Digest, DigestItem } from '@/lib/market';

type Patch = Partial<
  Pick<Digest, 'subject' | 'introduction' | 'items' | 'hiddenSections' | 'language'>
>;

/** A draft being edited: what is on screen runs ahead of the store by the edits still being written. */
export interface DigestDraft {
  digest: Digest;
  /** Changes the draft at once and writes it after the edits before it. */
  edit: (change: (current: Digest) => Patch) => void;
  editItems: (change: (items: DigestItem[]) => DigestItem[]) => void;
  /** Runs another mutation of the digest once every edit is written; resolves to whether it was done. */
  afterEdits: (words: string | null, run: () => Promise<Done | null>) => Promise<boolean>;
  /** The draft as of now, edits of this very moment included. */
  current: () => Digest;
}

/**
 * Edits of a digest, one write at a time. Each edit starts from the one before, so that leaving a field
 * by ticking a box loses neither; when a write fails, what the store holds is shown again.
 */
export function useDigestDraft(stored: Digest): DigestDraft {
  const { updateDigest } = useActions();
  const mutate = useMutation();
  const [digest, setDigest] = useState(stored);
  const latest = useRef(stored);
  const inStore = useRef(stored);
  const unwritten = useRef(0);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  const show = useCallback((next: Digest) => {
    latest.current = next;
    setDigest(next);
  }, []);
  useEffect(() => {
    inStore.current = stored;
    if (unwritten.current === 0) show(stored);
  }, [stored, show]);

  const afterEdits = useCallback<DigestDraft['afterEdits']>(
    (words, run) => {
      queue.current = queue.current.then(() => mutate(words, run));
      return queue.current;
    },
    [mutate],
  );
  const edit = useCallback<DigestDraft['edit']>(
    (change) => {
      const patch = change(latest.current);
      show({ ...latest.current, ...patch });
      unwritten.current += 1;
      const write = async () => {
        const isDone = await afterEdits(null, () => updateDigest(stored.id, patch));
        unwritten.current -= 1;
        if (!isDone && unwritten.current === 0) show(inStore.current);
      };
      void write();
    },
    [afterEdits, show, stored.id, updateDigest],
  );

  return useMemo(
    () => ({
      digest,
      edit,
      editItems: (change) => edit(({ items }) => ({ items: change(items) })),
      afterEdits,
      current: () => latest.current,
    }),
    [digest, edit, afterEdits],
  );
}
