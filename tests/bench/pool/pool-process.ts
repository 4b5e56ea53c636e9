import { pathToFileURL } from 'node:url';
import type { TaskCall } from './page-pool.ts';

// Runs in a process of its own: each message is one call, answered by its outcome.
type Task = (input: unknown) => unknown;

/** Longest error told, in characters: its first lines say where. */
const LONGEST_ERROR = 600;

const [, , file = ''] = process.argv;
const { tasks } = (await import(pathToFileURL(file).href)) as { tasks: Record<string, Task> };

// jsdom reports what a page breaks long after it was read.
process.on('uncaughtException', () => {});

async function run({ name, input }: TaskCall): Promise<unknown> {
  const task = tasks[name];
  if (!task) throw new Error(`There is no task "${name}" in ${file}.`);
  return task(input);
}

process.on('message', (call: TaskCall) => {
  const startedAt = performance.now();
  void run(call).then(
    (answer) => process.send?.({ answer, error: '', milliseconds: performance.now() - startedAt }),
    (error: unknown) =>
      process.send?.({
        answer: null,
        error: String(error instanceof Error ? error.stack : error).slice(0, LONGEST_ERROR),
        milliseconds: performance.now() - startedAt,
      }),
  );
});

process.send?.('ready');
