import { get, type IncomingHttpHeaders } from 'node:http';
import type { Market } from './market.ts';

/** A page as fetched without a browser. */
export interface LoadedPage {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/**
 * Fetches a path of any host of the market without a browser: Node's resolver does not know
 * `*.localhost`, so the request goes to 127.0.0.1 with the host in its header.
 */
export const loadFromHost = (market: Market, host: string, path: string): Promise<LoadedPage> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: market.port, path, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    }).on('error', reject);
  });

/** Fetches a path of a site of the market; redirects are not followed. */
export const loadPage = (market: Market, site: string, path: string): Promise<LoadedPage> =>
  loadFromHost(market, new URL(market.origin(site)).host, path);
