import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** What one task gave: its answer, or why there is none. */
export interface TaskOutcome<T> {
  answer: T | null;
  /** Empty when the task gave an answer. */
  error: string;
  milliseconds: number;
}

/** One call of a task by its name. */
export interface TaskCall {
  name: string;
  input: unknown;
}

export interface PoolOptions {
  /** Module that exports `tasks`, a record of functions by name. */
  module: string;
  processes: number;
  /** Longest a task may take, in milliseconds; then its process is killed and the task is a failure. */
  limit: number;
}

/** Heap of each process, in megabytes: a page of three megabytes takes hundreds under jsdom. */
const HEAP_MEGABYTES = 3000;

const PROCESS_FILE = path.join(import.meta.dirname, 'pool-process.ts');

/** Most characters told of what a process said when it ended. */
const LAST_WORDS = 600;

/** What a process has said on its error stream, kept for the day it ends. */
function listenTo(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + String(chunk)).slice(-LAST_WORDS);
  });
  return () => said;
}

interface PoolProcess {
  child: ChildProcess;
  lastWords: () => string;
}

/** Starts a process and waits until its tasks are loaded. @throws Error when they cannot be. */
function start(module: string): Promise<PoolProcess> {
  const child = fork(PROCESS_FILE, [module], {
    execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const lastWords = listenTo(child);
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${module} could not be loaded: ${lastWords()}`)));
    child.once('message', () => {
      child.removeAllListeners();
      resolve({ child, lastWords });
    });
  });
}

/**
 * Processes that run tasks one at a time each, so that a page that hangs or exhausts the memory is one
 * reported failure and not the end of the run.
 */
export class PagePool {
  readonly #options: PoolOptions;
  readonly #idle: PoolProcess[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * Runs the calls, several at a time; outcomes come in the order of the calls.
   * @throws Error when the module of the tasks cannot be loaded.
   */
  async run<T>(calls: readonly TaskCall[]): Promise<TaskOutcome<T>[]> {
    const outcomes: TaskOutcome<T>[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < calls.length; index = next++) {
        const call = calls[index];
        if (call) outcomes[index] = await this.#call<T>(call);
      }
    };
    await Promise.all(Array.from({ length: this.#options.processes }, worker));
    return outcomes;
  }

  /** Ends the processes. */
  close(): void {
    for (const { child } of this.#idle.splice(0)) child.kill();
  }

  async #call<T>(call: TaskCall): Promise<TaskOutcome<T>> {
    const running = this.#idle.pop() ?? (await start(this.#options.module));
    const { child, lastWords } = running;
    return new Promise((resolve) => {
      const fail = (error: string): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.kill('SIGKILL');
        resolve({ answer: null, error, milliseconds: Number.NaN });
      };
      const timer = setTimeout(
        () => fail(`no answer in ${this.#options.limit} ms`),
        this.#options.limit,
      );
      child.once('exit', (code, signal) => {
        fail(`the process ended (${signal ?? code}) ${lastWords()}`.trim());
      });
      child.once('message', (outcome: TaskOutcome<T>) => {
        clearTimeout(timer);
        child.removeAllListeners();
        this.#idle.push(running);
        resolve(outcome);
      });
      child.send(call);
    });
  }
}
