import { z } from '@/lib/market';

/**
 * Every message between the contexts of the extension, with the shape of its request and answer.
 * Messages carry ids, never bodies: both sides read the same database.
 */
export const messageKinds = {
  /** A job row was just committed: run what is due. Answered as soon as the runner is started. */
  'jobs/wake': { request: z.object({}), response: z.object({}) },
  /** The user just gave access to a tab (toolbar, shortcut, menu): whoever follows tabs looks again. */
  'tab/granted': { request: z.object({ tabId: z.int() }), response: z.object({}) },
} as const;

export type MessageKind = keyof typeof messageKinds;
export type MessageRequest<K extends MessageKind> = z.infer<(typeof messageKinds)[K]['request']>;
export type MessageResponse<K extends MessageKind> = z.infer<(typeof messageKinds)[K]['response']>;

/** What travels: the kind and its payload, or the answer and its failure. */
export const Envelope = z.object({
  kind: z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]]),
  payload: z.unknown(),
});

export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), payload: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;
