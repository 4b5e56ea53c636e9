import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  dateOfWeek,
  loadFromHost,
  loadPage,
  SITES,
  startMarket,
  type Market,
} from '../../market/index.ts';

describe('the server of the market', () => {
  let market: Market;
  beforeEach(async () => {
    market = await startMarket({ week: 1 });
  });
  afterEach(() => market.close());

  const canonical = (body: string): string | undefined =>
    /rel="canonical"\s+href="([^"]+)"/.exec(body)?.[1];

  it('moves its clock and starts each week on a Monday', async () => {
    expect(dateOfWeek(0).toISOString().slice(0, 10)).toBe('2026-10-05');
    expect(dateOfWeek(3).getUTCDay()).toBe(1);
    const before = await loadPage(market, 'nordis', '/produits/gourde-fjord-500');
    market.setWeek(3);
    const after = await loadPage(market, 'nordis', '/produits/gourde-fjord-500');
    expect(before.body).toContain('12 octobre 2026');
    expect(after.body).toContain('26 octobre 2026');
    expect(() => market.setWeek(9)).toThrow(RangeError);
    expect(market.week).toBe(3);
  });

  it('makes noise at each load while the price stays', async () => {
    const path = '/produits/gourde-fjord-500';
    const loads = await Promise.all([
      loadPage(market, 'nordis', path),
      loadPage(market, 'nordis', path),
    ]);
    const nonces = loads.map(({ body }) => /request-id"\s+content="([^"]+)"/.exec(body)?.[1]);
    expect(nonces[0]).toBeTruthy();
    expect(nonces[0]).not.toBe(nonces[1]);
    const prices = loads.map(({ body }) => /class="price-now"\s*>([^<]+)</.exec(body)?.[1]);
    expect(prices).toEqual(['32,00\u00A0€', '32,00\u00A0€']);
  });

  it('answers 404 to a host it does not know, and a plain 404 to an unknown path', async () => {
    for (const host of ['example.com', 'inconnu.localhost', 'nordis.example', '127.0.0.1']) {
      expect((await loadFromHost(market, host, '/')).status).toBe(404);
    }
    expect((await loadPage(market, 'nordis', '/absent')).status).toBe(404);
    expect(() => market.url('inconnu', '/')).toThrow('no site');
  });

  it('sends tracked, old, slashed and www addresses to one canonical address', async () => {
    const path = '/produits/gourde-fjord-500';
    const target = market.url('nordis', path);
    const tracked = await loadPage(market, 'nordis', `${path}?utm_source=lettre&gclid=1`);
    expect(tracked.status).toBe(200);
    expect(canonical(tracked.body)).toBe(target);
    const old = await loadPage(market, 'nordis', '/p/fjord?utm_medium=email');
    expect([old.status, old.headers.location]).toEqual([301, `${path}?utm_medium=email`]);
    const slashed = await loadPage(market, 'nordis', `${path}/`);
    expect([slashed.status, slashed.headers.location]).toEqual([301, path]);
    const www = await loadFromHost(market, `www.nordis.localhost:${market.port}`, path);
    expect([www.status, www.headers.location]).toEqual([301, target]);
    const affiliate = await loadPage(market, 'nordis', `/go${path}`);
    expect(affiliate.status).toBe(302);
    expect(affiliate.headers.location).toContain(`${path}?utm_source=`);
    const escape = await loadPage(market, 'nordis', '/go//example.com/');
    expect(escape.headers.location).toMatch(/^\/example\.com/);
  });

  it('listens on loopback alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === 'IPv4');
    const reach = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: market.port, timeout: 2_000 });
        socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
        socket.on('timeout', () => resolve(false));
        socket.on('connect', () => socket.destroy());
      });
    expect(await reach('127.0.0.1')).toBe(true);
    for (const address of outside) expect(await reach(address?.address ?? '')).toBe(false);
    expect(await reach('127.0.0.2')).toBe(false);
  });

  it('logs what it receives, so that a hostile script leaves a trace', async () => {
    await loadPage(market, 'lagune', '/gourdes?page=2');
    await loadPage(market, 'contrebande', '/pwned');
    expect(market.requests).toEqual([
      { host: 'lagune.localhost', path: '/gourdes?page=2', method: 'GET' },
      { host: 'contrebande.localhost', path: '/pwned', method: 'GET' },
    ]);
    market.clearRequests();
    expect(market.requests).toEqual([]);
  });

  it('shows a control page that sets the week', async () => {
    const page = await loadPage(market, 'market', '/');
    for (const site of SITES) expect(page.body).toContain(`${site.name}.localhost:${market.port}`);
    const post = (week: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const headers = { host: `market.localhost:${market.port}` };
        request(
          { host: '127.0.0.1', port: market.port, path: '/week', method: 'POST', headers },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        )
          .on('error', reject)
          .end(`week=${week}`);
      });
    expect(await post('4')).toBe(303);
    expect(market.week).toBe(4);
    expect(await post('40')).toBe(400);
    expect(market.week).toBe(4);
  });
});
