import { execFile, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const START_TIMEOUT_MS = 10_000;

/** A virtual screen on which real keys reach the browser's own shortcuts. */
export interface Display {
  /** Its X11 name, e.g. `:99`. */
  name: string;
  /** Presses a key or chord on the focused window, in xdotool's words: `alt+shift+s`. */
  pressKeys(chord: string): Promise<void>;
  close(): void;
}

/** Whether this machine has Xvfb and xdotool, without which no real key can be pressed. */
export const hasVirtualDisplay = (): boolean =>
  process.platform === 'linux' &&
  ['Xvfb', 'xdotool'].every((command) => spawnSync('which', [command]).status === 0);

/** Starts a virtual screen on the first free display number. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void server.kill();
  process.once('exit', stop);
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('Xvfb did not name its display.')),
      START_TIMEOUT_MS,
    );
    server.once('error', reject);
    (server.stdio[3] as Readable).once('data', (chunk: Buffer) => {
      clearTimeout(timer);
      resolve(chunk.toString().trim());
    });
  });
  const name = `:${number}`;
  return {
    name,
    pressKeys: async (chord) => {
      const env = { ...process.env, DISPLAY: name };
      await promisify(execFile)('xdotool', ['key', '--clearmodifiers', chord], { env });
    },
    close: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
