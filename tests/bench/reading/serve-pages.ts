import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { htmlOf } from '../tasks/open-page.ts';

/** Saved pages served on loopback. */
export interface PageServer {
  /** Address of a saved page, by its place in the list. */
  url: (index: number) => string;
  close: () => Promise<void>;
}

/** Nothing but the page's own inline styles: no script of it runs, nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Serves these files, gzipped or not, at `/0`, `/1`… of a free port of 127.0.0.1. */
export async function servePages(files: readonly string[]): Promise<PageServer> {
  const server = createServer((request, response) => {
    const file = files[Number(request.url?.slice(1))];
    response.writeHead(file ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(file ? htmlOf(file) : '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (index) => `http://127.0.0.1:${port}/${index}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
