import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, answerMessages } from '@/lib/platform/messages';

type Listener = (
  message: unknown,
  sender: { id?: string },
  sendResponse: (acknowledgement: unknown) => void,
) => void;

let listeners: Listener[];

/** The browser's message channel: JSON, and an error when nobody takes the message. */
async function sendMessage(
  message: unknown,
  senderId: string = fakeBrowser.runtime.id,
): Promise<unknown> {
  const answers: unknown[] = [];
  for (const listener of listeners) {
    listener(JSON.parse(JSON.stringify(message)), { id: senderId }, (answer) =>
      answers.push(answer),
    );
  }
  if (answers.length === 0) throw new Error('Receiving end does not exist.');
  return answers[0];
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

describe('a message', () => {
  test('reaches the contexts that listen to it, past those that do not', async () => {
    const wake = vi.fn<() => void>();
    const granted = vi.fn<(payload: { tabId: number }) => void>();
    answerMessages({ 'jobs/wake': wake });
    answerMessages({ 'tab/granted': granted });
    await announce('tab/granted', { tabId: 7 });
    expect(granted).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(wake).not.toHaveBeenCalled();
  });

  test('is heard no more once stopped', async () => {
    const wake = vi.fn<() => void>();
    const stop = answerMessages({ 'jobs/wake': wake });
    stop();
    await announce('jobs/wake', {});
    expect(wake).not.toHaveBeenCalled();
  });

  test('of the wrong shape, of an unknown kind or from another extension is not taken', async () => {
    const handler = vi.fn<() => void>();
    answerMessages({ 'jobs/wake': handler, 'tab/granted': handler });
    for (const [message, sender] of [
      [{ kind: 'tab/granted', payload: { tabId: 'seven' } }],
      [{ kind: 'constructor', payload: {} }],
      [{ kind: 'jobs/wake', payload: {} }, 'another-extension'],
    ] as const) {
      await expect(sendMessage(message, sender)).rejects.toThrow('Receiving end');
    }
    expect(handler).not.toHaveBeenCalled();
  });
});

test('an announcement nobody hears is not a failure', async () => {
  await expect(announce('tab/granted', { tabId: 1 })).resolves.toBeUndefined();
});
