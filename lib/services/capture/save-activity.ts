import type { Id } from '@/lib/market';

/** The activity of a capture's save; the follow-up adds the rows it makes to it. */
export const saveActivityId = (captureId: Id): Id => `save:${captureId}`;
