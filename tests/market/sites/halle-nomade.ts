import { MARKETPLACE_CARDS, type MarketplaceCard } from '../data/marketplace.ts';
import { html, type Markup } from '../html.ts';
import { htmlAnswer, plainExpectation, type Context, type Site, type SitePage } from '../site.ts';
import { bottleImage } from '../templates/bottle.ts';
import { formatMoney, savedPercent } from '../templates/money.ts';
import { shell } from '../templates/shell.ts';
import { at } from '../timeline.ts';
import { FONTS } from './looks.ts';

/** From this week the marketplace shows the cheapest first. */
const SORTED_FROM = 5;

/** The cards of a week, in the order of the page. */
function shelf(week: number): MarketplaceCard[] {
  const cards = MARKETPLACE_CARDS.filter((card) => (card.since ?? 0) <= week);
  return week < SORTED_FROM
    ? cards
    : cards.toSorted((one, other) => Number(at(one.price, week)) - Number(at(other.price, week)));
}

function cardMarkup(context: Context, card: MarketplaceCard): Markup {
  const price = at(card.price, context.week);
  const list = card.listPrice ? at(card.listPrice, context.week) : null;
  return html`<li class="card">
    <img src="${bottleImage(card.shape, card.colour)}" alt="" loading="lazy" />
    <h3>${card.name}</h3>
    <p class="small">Vendu par ${card.seller}</p>
    <p>
      <span class="card-price">${formatMoney(price, 'fr')}</span>
      ${list ? html`<s>${formatMoney(list, 'fr')}</s> <span class="badge">-${savedPercent(list, price)} %</span>` : null}
    </p>
  </li>`;
}

const LISTING: SitePage = {
  key: 'listing',
  path: '/gourdes-isothermes',
  kind: 'listing',
  expect: (week) =>
    plainExpectation({
      currency: 'EUR',
      offers: shelf(week).map((card) => ({
        name: card.name,
        price: at(card.price, week),
        listPrice: card.listPrice ? at(card.listPrice, week) : null,
        period: null,
      })),
    }),
  render: (context) => {
    const cards = shelf(context.week);
    return htmlAnswer(
      shell(context, {
        title: 'Gourdes isothermes : comparez les offres | Halle Nomade',
        description: 'Toutes les gourdes isothermes de nos vendeurs partenaires.',
        path: '/gourdes-isothermes',
        main: html`<h1>Gourdes isothermes</h1>
          <p>
            ${cards.length} articles · ${context.noise.views} visites ce mois-ci · Livraison offerte
            dès 35 € chez la plupart des vendeurs.
          </p>
          <ul class="cards">
            ${cards.map((card) => cardMarkup(context, card))}
          </ul>`,
      }),
    );
  },
};

/** A marketplace: one long listing of many brands. */
export const HALLE_NOMADE: Site = {
  name: 'halle-nomade',
  title: 'Halle Nomade',
  tagline: 'La place de marché du plein air',
  lang: 'fr',
  kind: 'other',
  relation: 'indirect',
  look: { accent: '#9c4a1a', background: '#fbf7f1', ink: '#33261d', font: FONTS.sans, radius: 8 },
  navigation: [['Gourdes isothermes', '/gourdes-isothermes']],
  teasers: [
    'Vendez sur la Halle : commission réduite jusqu’à Noël.',
    'Nos sélections pour le vélo.',
  ],
  redirects: { '/': '/gourdes-isothermes' },
  pages: [LISTING],
};
