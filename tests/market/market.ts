import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, siteLabel, type MarketState } from './answer.ts';
import { controlPage } from './control-page.ts';
import { htmlAnswer, type Answer } from './site.ts';
import { SITES } from './sites/index.ts';
import { FIRST_WEEK, LAST_WEEK } from './timeline.ts';

/** A request the server received. */
export interface LoggedRequest {
  /** Host name without the port. */
  host: string;
  /** Path with its query. */
  path: string;
  method: string;
}

/** A running market. */
export interface Market {
  readonly port: number;
  /** `http://<site>.localhost:<port>`. @throws Error when the market has no such site. */
  origin: (site: string) => string;
  /** Address of a path of a site. */
  url: (site: string, path: string) => string;
  readonly week: number;
  /** Moves the clock. @throws RangeError outside weeks 0 to 8. */
  setWeek: (week: number) => void;
  /** Everything received since the start or the last `clearRequests`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  clearRequests: () => void;
  close: () => Promise<void>;
}

/** The control page's own label. */
const CONTROL = 'market';
const LOOPBACK = '127.0.0.1';
const MAX_FORM_BYTES = 1_000;

function checkWeek(week: number): number {
  if (!Number.isInteger(week) || week < FIRST_WEEK || week > LAST_WEEK) {
    throw new RangeError(`Week ${week} is not in the market: pick ${FIRST_WEEK} to ${LAST_WEEK}.`);
  }
  return week;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_FORM_BYTES) break;
  }
  return new URLSearchParams(body);
}

const plain = (status: number, body: string, headers?: Record<string, string>): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
  headers,
});

async function answerControl(request: IncomingMessage, state: MarketState): Promise<Answer> {
  if (request.method === 'POST' && request.url === '/week') {
    const asked = (await readForm(request)).get('week');
    try {
      state.week = checkWeek(asked ? Number(asked) : Number.NaN);
    } catch (error) {
      return plain(400, `${error instanceof Error ? error.message : String(error)}\n`);
    }
    return plain(303, '', { location: '/' });
  }
  return request.url === '/' ? htmlAnswer(controlPage(state)) : plain(404, 'Not found\n');
}

async function respond(request: IncomingMessage, state: MarketState): Promise<Answer> {
  const host = request.headers.host ?? '';
  if (siteLabel(host) === CONTROL) return answerControl(request, state);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'GET only\n');
  return answer(host, request.url ?? '/', state);
}

function send(
  response: ServerResponse,
  { status, type, body, headers }: Answer,
  head: boolean,
): void {
  // Nothing is cached, so that moving the clock shows at the next load.
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(head ? undefined : body);
}

/** Serves the market on 127.0.0.1; port 0 (the default) takes any free one. */
export async function startMarket(options: { port?: number; week?: number } = {}): Promise<Market> {
  const requests: LoggedRequest[] = [];
  let port = 0;
  const origin = (site: string): string => {
    if (site !== CONTROL && !SITES.some((candidate) => candidate.name === site)) {
      throw new Error(`The market has no site "${site}".`);
    }
    return `http://${site}.localhost:${port}`;
  };
  const state: MarketState = { week: checkWeek(options.week ?? FIRST_WEEK), origin };
  const server = createServer((request, response) => {
    requests.push({
      host: (request.headers.host ?? '').replace(/:\d+$/, ''),
      path: request.url ?? '/',
      method: request.method ?? 'GET',
    });
    respond(request, state)
      .catch((error: unknown) => plain(500, `${String(error)}\n`))
      .then((reply) => send(response, reply, request.method === 'HEAD'))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, LOOPBACK, resolve);
  });
  ({ port } = server.address() as AddressInfo);
  return {
    port,
    origin,
    url: (site, path) => origin(site) + path,
    get week() {
      return state.week;
    },
    setWeek: (week) => {
      state.week = checkWeek(week);
    },
    get requests() {
      return requests;
    },
    clearRequests: () => {
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
