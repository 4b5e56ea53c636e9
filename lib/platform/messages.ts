import { browser } from 'wxt/browser';
import { VigieError } from '@/lib/market';
import {
  Envelope,
  messageKinds,
  Reply,
  type MessageKind,
  type MessageRequest,
  type MessageResponse,
} from './message-kinds.ts';

type Handler<K extends MessageKind> = (
  request: MessageRequest<K>,
) => MessageResponse<K> | Promise<MessageResponse<K>>;

/** The messages a context answers. */
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
    sendResponse: (reply: Reply) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return false;
    const handler = handlers[envelope.data.kind];
    if (!handler) return false;
    void answer(envelope.data.kind, handler as Handler<MessageKind>, envelope.data.payload).then(
      sendResponse,
    );
    // The answer comes later: the promise form is not understood by every supported browser.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(
  kind: MessageKind,
  handler: Handler<MessageKind>,
  payload: unknown,
): Promise<Reply> {
  try {
    const request = messageKinds[kind].request.parse(payload) as MessageRequest<MessageKind>;
    return { ok: true, payload: await handler(request) };
  } catch (error) {
    return {
      ok: false,
      code: error instanceof VigieError ? error.code : 'unexpected',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

/**
 * Sends a request and waits for its answer. Rejects with a `VigieError` carrying the code of the
 * failure on the other side, or with the browser's own error when nobody listens.
 */
export async function sendRequest<K extends MessageKind>(
  kind: K,
  payload: MessageRequest<K>,
): Promise<MessageResponse<K>> {
  const raw: unknown = await browser.runtime.sendMessage({ kind, payload });
  const reply = Reply.parse(raw);
  if (!reply.ok) throw new VigieError(reply.code, reply.message);
  return messageKinds[kind].response.parse(reply.payload) as MessageResponse<K>;
}

/** Tells the other contexts something; nobody listening is not a failure. */
export async function announce<K extends MessageKind>(
  kind: K,
  payload: MessageRequest<K>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind, payload });
  } catch {
    // "Receiving end does not exist": no page is open to hear it.
  }
}
