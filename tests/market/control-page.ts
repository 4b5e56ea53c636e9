import { CATALOGUE } from './catalogue.ts';
import { html, raw, type Markup } from './html.ts';
import { FONTS } from './sites/looks.ts';
import { SITES } from './sites/index.ts';
import type { MarketState } from './answer.ts';
import { longDate } from './templates/dates.ts';
import { formatMoney } from './templates/money.ts';
import { styleSheet } from './templates/style.ts';
import { dateOfWeek, WEEKS } from './timeline.ts';

const LOOK = {
  accent: '#334e68',
  background: '#f7f9fb',
  ink: '#102a43',
  font: FONTS.sans,
  radius: 6,
};

/** The page of `market.localhost`: week selector, every site and page with this week's price. */
export const controlPage = (state: MarketState): Markup =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Fixture market — week ${state.week}</title>
        <style>
          ${raw(styleSheet(LOOK))}
        </style>
      </head>
      <body>
        <main>
          <h1>Fixture market</h1>
          <p>
            Every brand, person and figure here is fictional. The market is in
            <strong>week ${state.week}</strong>, ${longDate(dateOfWeek(state.week), 'en')}.
          </p>
          <form method="post" action="/week" class="toggle">
            ${WEEKS.map(
              (week) =>
                html`<button
                  name="week"
                  value="${week}"
                  aria-pressed="${String(week === state.week)}"
                >
                  ${week}
                </button>`,
            )}
          </form>
          ${SITES.map(
            (site) =>
              html`<h2>${site.title} <small>(${site.kind})</small></h2>
                <table>
                  ${CATALOGUE.filter((page) => page.site === site.name).map((page) => {
                    const expected = page.expect(state.week);
                    return html`<tr>
                      <td><a href="${state.origin(site.name)}${page.path}">${page.path}</a></td>
                      <td>${page.kind}</td>
                      <td>${expected.outcome}</td>
                      <td>
                        ${expected.price && formatMoney(expected.price, 'en')}
                        ${expected.listPrice && html`<s>${formatMoney(expected.listPrice, 'en')}</s>`}
                      </td>
                    </tr>`;
                  })}
                </table>`,
          )}
        </main>
      </body>
    </html>`;
