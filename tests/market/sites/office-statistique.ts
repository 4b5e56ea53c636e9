import { RELEASE } from '../data/statistics.ts';
import { html } from '../html.ts';
import { htmlAnswer, plainExpectation, type Site, type SitePage } from '../site.ts';
import { longDate } from '../templates/dates.ts';
import { shell } from '../templates/shell.ts';
import { at, dateOfWeek } from '../timeline.ts';
import { FONTS } from './looks.ts';

const TITLE = 'Consommation de contenants isothermes au troisième trimestre 2026';
const REVISION_WEEK = 4;

const SERIES: SitePage = {
  key: 'series',
  path: '/series/contenants-isothermes',
  kind: 'statistics',
  expect: () => plainExpectation(),
  render: (context) => {
    const { introduction, tables } = at(RELEASE, context.week);
    const updated = dateOfWeek(context.week < REVISION_WEEK ? 0 : REVISION_WEEK);
    return htmlAnswer(
      shell(context, {
        title: `${TITLE} - Office de statistique`,
        description: introduction[0] ?? TITLE,
        path: '/series/contenants-isothermes',
        main: html`<article>
          <h1>${TITLE}</h1>
          <p class="small">Mise à jour : ${longDate(updated, 'fr')}</p>
          ${introduction.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${tables.map(
            (table) =>
              html`<table>
                <caption>
                  ${table.caption}
                </caption>
                <thead>
                  <tr>
                    ${table.header.map((cell) => html`<th scope="col">${cell}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${table.rows.map(
                    (row) =>
                      html`<tr>
                        ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="number">${cell}</td>`))}
                      </tr>`,
                  )}
                </tbody>
              </table>`,
          )}
          <h2>Méthodologie</h2>
          <p>
            Les résultats proviennent de l’enquête sur les achats des ménages, menée chaque
            trimestre selon la méthode des quotas, et des relevés de caisse transmis par les
            distributeurs. (p) : provisoire ; (r) : révisé.
          </p>
        </article>`,
      }),
    );
  },
};

/** The statistics office: a release with tables, revised in week 4. */
export const OFFICE: Site = {
  name: 'office-statistique',
  title: 'Office de statistique',
  tagline: 'Chiffres et enquêtes de la République de Valdore',
  lang: 'fr',
  kind: 'statistics',
  relation: null,
  look: { accent: '#4a4e69', background: '#f8f8fb', ink: '#22223b', font: FONTS.sans, radius: 3 },
  navigation: [['Contenants isothermes', '/series/contenants-isothermes']],
  teasers: [
    'Prochaine publication : prix à la consommation.',
    'Téléchargez le mode d’emploi des séries.',
  ],
  redirects: { '/': '/series/contenants-isothermes' },
  pages: [SERIES],
};
