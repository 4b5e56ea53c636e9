import { PLANS, type Plan } from '../data/plans.ts';
import { html, raw, type Markup } from '../html.ts';
import {
  htmlAnswer,
  plainExpectation,
  type Context,
  type ExpectedOffer,
  type Site,
  type SitePage,
} from '../site.ts';
import { formatMoney } from '../templates/money.ts';
import { shell } from '../templates/shell.ts';
import { at } from '../timeline.ts';
import { FONTS } from './looks.ts';

const amount = (price: string): string => formatMoney(price, 'fr').replace(',00', '');

function planColumn(plan: Plan): Markup {
  return html`<section class="plan">
    <h2>${plan.name}</h2>
    <p class="small">${plan.audience}</p>
    ${
      plan.monthly && plan.yearly
        ? html`<p data-period="month">
              <span class="amount">${amount(plan.monthly)}</span> HT / mois
              <span class="small">sans engagement</span>
            </p>
            <p data-period="year" hidden>
              <span class="amount">${amount(plan.yearly)}</span> HT / mois
              <span class="small">facturé annuellement</span>
            </p>`
        : html`<p><span class="amount">Sur devis</span></p>`
    }
    <ul>
      ${plan.features.map((feature) => html`<li>${feature}</li>`)}
    </ul>
    <a class="button" href="#contact">${plan.monthly ? 'Choisir' : 'Nous écrire'}</a>
  </section>`;
}

/** Shows the prices of one billing period and hides the other. */
const TOGGLE_SCRIPT = raw(`<script>
for (const button of document.querySelectorAll('.toggle button')) {
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('.toggle button')) other.setAttribute('aria-pressed', String(other === button));
    for (const price of document.querySelectorAll('p[data-period]')) price.hidden = price.dataset.period !== button.dataset.billing;
  });
}
</script>`);

const expectedOffers = (week: number): ExpectedOffer[] =>
  at(PLANS, week).flatMap((plan) =>
    plan.monthly && plan.yearly
      ? [
          { name: plan.name, price: plan.monthly, listPrice: null, period: 'month' as const },
          { name: plan.name, price: plan.yearly, listPrice: null, period: 'year' as const },
        ]
      : [],
  );

function grid(context: Context): Markup {
  return html`<h1>Des fontaines connectées, par abonnement</h1>
    <p>
      Installation, filtres et maintenance compris. Choisissez la formule qui correspond à la taille
      de votre site ; vous en changez quand vous voulez.
    </p>
    <div class="toggle" role="group" aria-label="Facturation">
      <button type="button" data-billing="month" aria-pressed="true">Mensuel</button>
      <button type="button" data-billing="year" aria-pressed="false">
        Annuel ${context.week < 7 ? '−15 %' : '−20 %'}
      </button>
    </div>
    <div class="plans">${at(PLANS, context.week).map(planColumn)}</div>
    <h2>Questions fréquentes</h2>
    <p>
      Les tarifs s’entendent hors taxes, par mois et par site. La pose coûte 190 € HT, offerte pour
      un engagement annuel. Une station supplémentaire est facturée 35 € HT par mois.
    </p>
    <p>
      ${
        context.week < 5
          ? 'Nos formules conviennent aux entreprises, aux écoles et aux collectivités.'
          : 'Toutes nos formules répondent au décret du 6 novembre 2026 sur la mise à disposition d’eau potable : mise en conformité en trois semaines.'
      }
    </p>
    ${TOGGLE_SCRIPT}`;
}

const PRICING: SitePage = {
  key: 'plans',
  path: '/tarifs',
  kind: 'plans',
  expect: (week) => plainExpectation({ currency: 'EUR', offers: expectedOffers(week) }),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: 'Tarifs et formules | Puisette',
        description: 'Louez des fontaines à gourdes pour votre entreprise : formules et tarifs.',
        path: '/tarifs',
        main: grid(context),
      }),
    ),
};

const HOME: SitePage = {
  key: 'home',
  path: '/',
  kind: 'home',
  expect: () => plainExpectation(),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: 'Puisette | Fontaines à gourdes pour les entreprises',
        description: 'Des stations de remplissage par abonnement.',
        path: '/',
        main: html`<h1>L’eau au bureau, sans bouteille</h1>
          <p>
            Puisette installe et entretient des stations de remplissage dans 1 900 sites. Vos
            équipes remplissent leur gourde, vous suivez les litres et le plastique évité.
          </p>
          <p><a class="button" href="/tarifs">Voir les tarifs</a></p>`,
      }),
    ),
};

/** A subscription service with a price grid: monthly and yearly prices behind a toggle. */
export const PUISETTE: Site = {
  name: 'puisette',
  title: 'Puisette',
  tagline: 'Stations de remplissage pour les entreprises',
  lang: 'fr',
  kind: 'competitor',
  relation: 'substitute',
  look: { accent: '#0a6ebd', background: '#f2f8fd', ink: '#102a43', font: FONTS.sans, radius: 12 },
  navigation: [
    ['Tarifs', '/tarifs'],
    ['Accueil', '/'],
  ],
  teasers: [
    'Livre blanc : passer à la gourde en dix étapes.',
    'Webinaire mardi : l’eau au travail après le décret.',
    'Ils nous font confiance : 1 900 sites équipés.',
  ],
  redirects: { '/pricing': '/tarifs', '/abonnements': '/tarifs' },
  pages: [HOME, PRICING],
};
