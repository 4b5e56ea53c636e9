import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotFoundError, VigieError } from '@/lib/market';
import { announce, answerMessages, sendRequest } from '@/lib/platform/messages';

type Listener = (
  message: unknown,
  sender: { id?: string },
  sendResponse: (reply: unknown) => void,
) => boolean;

let listeners: Listener[];

/** The browser's message channel: JSON both ways, and an error when nobody takes the message. */
function sendMessage(
  message: unknown,
  senderId: string = fakeBrowser.runtime.id,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const taken = listeners.filter((listener) =>
      listener(JSON.parse(JSON.stringify(message)), { id: senderId }, (reply) =>
        resolve(JSON.parse(JSON.stringify(reply))),
      ),
    );
    if (taken.length === 0) reject(new Error('Receiving end does not exist.'));
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  Object.assign(fakeBrowser.runtime.onMessage, {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: (listener: Listener) => {
      listeners = listeners.filter((other) => other !== listener);
    },
  });
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

describe('a request', () => {
  test('reaches the context that answers it, past those that do not', async () => {
    const seen: number[] = [];
    answerMessages({ 'jobs/wake': () => ({}) });
    answerMessages({
      'tab/granted': ({ tabId }) => {
        seen.push(tabId);
        return {};
      },
    });
    await expect(sendRequest('tab/granted', { tabId: 7 })).resolves.toEqual({});
    expect(seen).toEqual([7]);
  });

  test('that fails on the other side rejects here with the same code', async () => {
    answerMessages({
      'jobs/wake': () => {
        throw new NotFoundError('study', 's1');
      },
    });
    const failure = await sendRequest('jobs/wake', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VigieError);
    expect(failure).toMatchObject({ code: 'not-found' });
  });

  test('with a payload of the wrong shape is refused before any handler', async () => {
    const handler = vi.fn<() => Record<string, never>>(() => ({}));
    answerMessages({ 'tab/granted': handler });
    const wrong = { kind: 'tab/granted', payload: { tabId: 'seven' } };
    await expect(sendMessage(wrong)).resolves.toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  test('from another extension, or of an unknown kind, is not taken', async () => {
    answerMessages({ 'jobs/wake': () => ({}) });
    const request = { kind: 'jobs/wake', payload: {} };
    await expect(sendMessage(request, 'another-extension')).rejects.toThrow('Receiving end');
    await expect(sendMessage({ kind: 'constructor', payload: {} })).rejects.toThrow(
      'Receiving end',
    );
  });
});

test('an announcement nobody hears is not a failure', async () => {
  await expect(announce('tab/granted', { tabId: 1 })).resolves.toBeUndefined();
});
