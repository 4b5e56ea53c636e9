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

function start(module: string): ChildProcess {
  return fork(PROCESS_FILE, [module], {
    execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Most characters of what a process said that are told when it ends. */
const LAST_WORDS = 600;

/**
 * Processes that run tasks one at a time each, so that a page that hangs or exhausts the memory is one
 * reported failure and not the end of the run.
 */
export class PagePool {
  readonly #options: PoolOptions;
  readonly #idle: ChildProcess[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Runs the calls, several at a time; outcomes come in the order of the calls. */
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
    for (const child of this.#idle.splice(0)) child.kill();
  }

  #call<T>(call: TaskCall): Promise<TaskOutcome<T>> {
    const child = this.#idle.pop() ?? start(this.#options.module);
    return new Promise((resolve) => {
      let said = '';
      const listen = (chunk: Buffer): void => {
        said = (said + String(chunk)).slice(-LAST_WORDS);
      };
      child.stderr?.on('data', listen);
      const fail = (error: string): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.off('data', listen);
        child.kill('SIGKILL');
        resolve({ answer: null, error, milliseconds: Number.NaN });
      };
      const timer = setTimeout(
        () => fail(`no answer in ${this.#options.limit} ms`),
        this.#options.limit,
      );
      child.once('exit', (code, signal) =>
        fail(`the process ended (${signal ?? code}) ${said}`.trim()),
      );
      child.once('message', (outcome: TaskOutcome<T>) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.off('data', listen);
        this.#idle.push(child);
        resolve(outcome);
      });
      child.send(call);
    });
  }
}
