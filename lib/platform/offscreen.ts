import { browser } from 'wxt/browser';
import { PageReading, z } from '@/lib/market';
import { TabCopy, type ReadCopy } from './tab-reading.ts';

const PATH = '/offscreen.html';

/** What the worker asks of the document: the one message with a body, for nothing is on disk yet. */
const Question = z.object({ kind: z.literal('offscreen/read-copy'), payload: TabCopy });

/** Chromium allows one such document: questions wait for one another. */
let last: Promise<unknown> = Promise.resolve();

async function ask(copy: TabCopy): Promise<PageReading> {
  await browser.offscreen.createDocument({
    url: PATH,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the page being saved: a service worker cannot parse HTML.',
  });
  try {
    const question = { kind: 'offscreen/read-copy', payload: copy };
    return PageReading.parse(await browser.runtime.sendMessage(question));
  } finally {
    await browser.offscreen.closeDocument();
  }
}

/** Reads a copy in a document that nobody sees, for Chromium's worker has none. Rejects when it cannot. */
export const readCopyOffscreen: ReadCopy = (copy) => {
  const answer = last.then(() => ask(copy));
  last = answer.catch(() => undefined);
  return answer;
};

/** Answers the worker's questions; for the document itself. */
export function answerOffscreen(readCopy: ReadCopy): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string }, sendResponse: (answer: unknown) => void) => {
      const question = Question.safeParse(message);
      if (sender.id !== browser.runtime.id || !question.success) return undefined;
      void readCopy(question.data.payload).then(sendResponse);
      // The answer comes later.
      return true;
    },
  );
}
