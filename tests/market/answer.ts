import { html } from './html.ts';
import { makeNoise } from './noise.ts';
import { htmlAnswer, type Answer, type Context, type Site } from './site.ts';
import { SITES } from './sites/index.ts';
import { drawImage } from './templates/bottle.ts';
import { shell } from './templates/shell.ts';
import { styleSheet } from './templates/style.ts';
import { dateOfWeek } from './timeline.ts';

/** State of the market a request is answered from. */
export interface MarketState {
  week: number;
  origin: (site: string) => string;
}

/** Where affiliate links go through: `/go/<path>` lands on `<path>` with tracking parameters. */
const AFFILIATE_PREFIX = '/go/';
const TRACKING = 'utm_source=partenaire&utm_medium=affiliate&utm_campaign=automne&gclid=test-0001';

const text = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});

const redirect = (status: 301 | 302, location: string): Answer => ({
  ...text(status, ''),
  headers: { location },
});

/** The part of a host name before `.localhost`, or null for any other host. */
export function siteLabel(host: string): string | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return name.endsWith('.localhost') ? name.slice(0, -'.localhost'.length) : null;
}

function sharedFile(site: Site, path: string): Answer | null {
  if (path === '/style.css') {
    return { status: 200, type: 'text/css; charset=utf-8', body: styleSheet(site.look) };
  }
  if (path === '/robots.txt') return text(200, 'User-agent: *\nAllow: /\n');
  if (path === '/pwned') return text(204, '');
  const image = drawImage(path);
  return image && { status: 200, type: 'image/svg+xml', body: image.text };
}

function moved(site: Site, url: URL): Answer | null {
  const target = site.redirects?.[url.pathname];
  if (target) return redirect(301, target + url.search);
  if (url.pathname.startsWith(AFFILIATE_PREFIX)) {
    // The trailing path is re-rooted at one slash: `/go//elsewhere` must not leave the site.
    const path = url.pathname.slice(AFFILIATE_PREFIX.length).replace(/^\/+/, '');
    return redirect(302, `/${path}?${TRACKING}`);
  }
  const bare = url.pathname.replace(/\/+$/, '');
  return bare !== url.pathname && site.pages.some((page) => page.path === bare)
    ? redirect(301, bare + url.search)
    : null;
}

const notFound = (context: Context): Answer =>
  htmlAnswer(
    shell(context, {
      title: `404 — ${context.site.title}`,
      description: '404',
      path: context.url.pathname,
      main: html`<h1>404</h1>
        <p><a href="/">${context.site.title}</a></p>`,
    }),
    404,
  );

/** What a site of the market answers to a request; unknown hosts get a 404. */
export function answer(host: string, target: string, state: MarketState): Answer {
  const label = siteLabel(host);
  const name = label?.replace(/^www\./, '');
  const site = SITES.find((candidate) => candidate.name === name);
  if (!site || !label) return text(404, 'Unknown host: the market serves <site>.localhost only.\n');
  const url = new URL(state.origin(site.name) + target);
  if (label !== site.name) return redirect(301, url.href);
  const context: Context = {
    site,
    week: state.week,
    date: dateOfWeek(state.week),
    url,
    noise: makeNoise(),
    origin: state.origin,
  };
  return (
    sharedFile(site, url.pathname) ??
    moved(site, url) ??
    site.files?.[url.pathname]?.(context) ??
    site.pages.find((page) => page.path === url.pathname)?.render(context) ??
    notFound(context)
  );
}
