import { z } from '@/lib/market';

/**
 * Every message between the contexts of the extension, with the shape of what it carries: ids, never
 * bodies, for both sides read the same database.
 */
export const messageKinds = {
  /** A job row was just committed: run what is due. */
  'jobs/wake': z.object({}),
  /** The user just gave access to a tab (toolbar, shortcut, menu): whoever follows tabs looks again. */
  'tab/granted': z.object({ tabId: z.int() }),
} as const;

export type MessageKind = keyof typeof messageKinds;
export type MessagePayload<K extends MessageKind> = z.infer<(typeof messageKinds)[K]>;

/** What travels. */
export const Envelope = z.object({
  kind: z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]]),
  payload: z.unknown(),
});
