import type { Article } from '../articles.ts';
import { html, jsonLd, type Markup } from '../html.ts';
import {
  htmlAnswer,
  plainExpectation,
  type Context,
  type PageKind,
  type SitePage,
} from '../site.ts';
import { dateOfWeek } from '../timeline.ts';
import { isoDay, longDate } from './dates.ts';
import { shell } from './shell.ts';

const BEFORE_OPENING_MS = 2 * 3_600_000;

/** Articles come out on the Monday of their week, 06:00 UTC, before the day the pages print. */
export const publicationDate = (article: Article): Date =>
  new Date(dateOfWeek(article.week).getTime() - BEFORE_OPENING_MS);

/** The text of an article, headings and paragraphs. */
export const articleBody = (article: Article): Markup =>
  html`${article.blocks.map((block, index) => {
    if (block.heading) return html`<h2>${block.text}</h2>`;
    return html`<p${index === 0 ? html` class="standfirst"` : null}>${block.text}</p>`;
  })}`;

function articleHead(context: Context, article: Article, path: string): Markup {
  const origin = context.origin(context.site.name);
  return html`<meta property="og:type" content="article" />
    <meta property="og:title" content="${article.title}" />
    <meta property="og:site_name" content="${context.site.title}" />
    <meta property="article:published_time" content="${publicationDate(article).toISOString()}" />
    <meta name="author" content="${article.author}" />
    ${jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.title,
      datePublished: publicationDate(article).toISOString(),
      author: { '@type': 'Person', name: article.author },
      publisher: { '@type': 'Organization', name: context.site.title },
      mainEntityOfPage: origin + path,
    })}`;
}

const MISSING: Readonly<Record<string, string>> = {
  fr: 'Cet article n’est pas paru.',
  en: 'This article is not published yet.',
};

/** The page of an article; a real 404 before its week. */
export const articlePage = (article: Article, path: string, kind: PageKind): SitePage => ({
  key: article.slug,
  path,
  kind,
  expect: (week) =>
    week < article.week
      ? plainExpectation({ status: 404, outcome: 'not-found' })
      : plainExpectation(),
  render: (context) => {
    if (context.week < article.week) {
      const title = MISSING[article.lang] ?? article.title;
      return htmlAnswer(
        shell(context, {
          title,
          description: title,
          path,
          main: html`<h1>404</h1>
            <p>${title}</p>`,
        }),
        404,
      );
    }
    const date = publicationDate(article);
    return htmlAnswer(
      shell(context, {
        title: `${article.title} — ${context.site.title}`,
        description: article.blocks[0]?.text.slice(0, 160) ?? article.title,
        path,
        lang: article.lang,
        head: articleHead(context, article, path),
        main: html`<article class="article">
          <p class="trail">${article.section}</p>
          <h1>${article.title}</h1>
          <p class="small">
            ${article.lang === 'en' ? 'By' : 'Par'}
            <span class="author" rel="author">${article.author}</span>,
            <time datetime="${isoDay(date)}">${longDate(date, article.lang)}</time>
          </p>
          ${articleBody(article)}
        </article>`,
      }),
    );
  },
});

/** The front page of a publication: what is out, newest first. */
export const frontPage = (
  articles: readonly Article[],
  pathOf: (article: Article) => string,
): SitePage => ({
  key: 'home',
  path: '/',
  kind: 'home',
  expect: () => plainExpectation(),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: `${context.site.title} — ${context.site.tagline}`,
        description: context.site.tagline,
        path: '/',
        main: html`<h1>${context.site.tagline}</h1>
          ${articles
            .filter((article) => article.week <= context.week)
            .toReversed()
            .map(
              (article) =>
                html`<section>
                  <h2><a href="${pathOf(article)}">${article.title}</a></h2>
                  <p class="small">
                    ${article.section} · ${longDate(publicationDate(article), article.lang)}
                  </p>
                  <p>${article.blocks[0]?.text}</p>
                </section>`,
            )}`,
      }),
    ),
});
