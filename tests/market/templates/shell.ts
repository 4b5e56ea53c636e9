import { html, type Markup } from '../html.ts';
import type { Context } from '../site.ts';
import { longDate } from './dates.ts';

/** What a page puts in the common frame of its site. */
export interface ShellParts {
  title: string;
  description: string;
  /** Path of the canonical address on the same site. */
  path: string;
  main: Markup;
  /** More of the head: structured data, Open Graph, scripts. */
  head?: Markup;
  /** Language of the page when it is not the site's. */
  lang?: string;
  direction?: 'ltr' | 'rtl';
  /** A line above the header (promotion, delivery). */
  banner?: string;
}

const FOOTERS: Readonly<Record<string, string>> = {
  fr: 'Mentions légales · Conditions générales · Données personnelles',
  en: 'Legal notice · Terms of sale · Privacy',
};

/** The frame around a page: head, header, rotating teaser, footer with its noise. */
export function shell(context: Context, parts: ShellParts): Markup {
  const { site, noise } = context;
  const lang = parts.lang ?? site.lang;
  const origin = context.origin(site.name);
  const teaser = site.teasers[noise.teaser % Math.max(site.teasers.length, 1)];
  return html`<!doctype html>
    <html lang="${lang}" dir="${parts.direction ?? 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title}</title>
        <meta name="description" content="${parts.description}" />
        <meta name="request-id" content="${noise.nonce}" />
        <link rel="canonical" href="${origin}${parts.path}" />
        <link rel="icon" href="/images/slim-${site.look.accent.slice(1)}.svg" />
        <link rel="stylesheet" href="/style.css" />
        ${parts.head}
      </head>
      <body data-view="${noise.nonce.slice(0, 8)}">
        ${parts.banner ? html`<div class="banner">${parts.banner}</div>` : null}
        <header class="site-header">
          <a class="logo" href="/">${site.title}</a>
          <nav>
            ${site.navigation.map(([label, path]) => html`<a href="${path}">${label}</a> `)}
          </nav>
          <span class="today">${longDate(context.date, site.lang)}</span>
        </header>
        <main>
          ${parts.main}
          ${teaser ? html`<aside class="teaser" id="teaser-${noise.nonce}">${teaser}</aside>` : null}
        </main>
        <footer class="site-footer">
          <p>© ${context.date.getUTCFullYear()} ${site.title} — ${site.tagline}</p>
          <p>${FOOTERS[site.lang] ?? FOOTERS['fr']}</p>
          <p class="small">
            ${site.lang === 'en' ? `${noise.views} page views` : `${noise.views} pages vues`}
          </p>
        </footer>
      </body>
    </html>`;
}
