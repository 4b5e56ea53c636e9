import { browser } from 'wxt/browser';
import { Envelope, messageKinds, type MessageKind, type MessagePayload } from './message-kinds.ts';

type Handler<K extends MessageKind> = (payload: MessagePayload<K>) => void;

/** The messages a context listens to; a handler starts its work and does not make the sender wait. */
export type MessageHandlers = { [K in MessageKind]?: Handler<K> };

/**
 * Answers the messages of the other contexts; to be called synchronously at start, or a worker woken
 * by a message misses it. Messages without a handler here are left to the other contexts.
 * Returns what stops listening.
 */
export function answerMessages(handlers: MessageHandlers): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    sendResponse: (acknowledgement: object) => void,
  ): void => {
    if (sender.id !== browser.runtime.id) return;
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return;
    const { kind } = envelope.data;
    const handler: Handler<MessageKind> | undefined = handlers[kind];
    const payload = messageKinds[kind].safeParse(envelope.data.payload);
    if (!handler || !payload.success) return;
    handler(payload.data);
    sendResponse({});
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Tells the other contexts something; nobody listening is not a failure. */
export async function announce<K extends MessageKind>(
  kind: K,
  payload: MessagePayload<K>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind, payload });
  } catch {
    // "Receiving end does not exist": no page is open to hear it.
  }
}
