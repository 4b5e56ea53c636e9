import net from 'node:net';

/** Firefox's own remote protocol, without geckodriver. */
export interface Marionette {
  /** Sends one command; rejects with Firefox's error. */
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  end(): void;
}

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

const COLON = 58;

/**
 * Connects to a Marionette port. The wire carries `<byte length>:<json>`; a request is
 * `[0, id, command, parameters]` and its answer `[1, id, error, result]`.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    const onMessage = (message: unknown) => {
      if (!Array.isArray(message)) {
        resolve(); // the greeting
        return;
      }
      const [, id, error, result] = message as [1, number, FirefoxError | null, never];
      const request = waiting.get(id);
      waiting.delete(id);
      if (error) request?.reject(new Error(`${error.error}: ${error.message}`));
      else request?.resolve(result);
    };
    socket.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(COLON);
        if (colon < 0) return;
        const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
        if (buffer.length < end) return;
        const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
        buffer = buffer.subarray(end);
        onMessage(message);
      }
    });
  });
  const gone = (why: string) => () => {
    for (const request of waiting.values()) request.reject(new Error(why));
    waiting.clear();
  };
  socket.on('close', gone('Firefox closed its Marionette port.'));
  socket.on('error', gone('The connection to Firefox broke.'));
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        const json = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      }),
    end: () => socket.destroy(),
  };
}

interface FirefoxError {
  error: string;
  message: string;
}
