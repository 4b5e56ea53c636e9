import { SELVO_PRODUCTS } from '../data/products/selvo.ts';
import { html } from '../html.ts';
import { expectProduct, stateOf, type Product } from '../product.ts';
import {
  htmlAnswer,
  plainExpectation,
  type Answer,
  type Context,
  type Site,
  type SitePage,
} from '../site.ts';
import { bottleImage } from '../templates/bottle.ts';
import { formatMoney } from '../templates/money.ts';
import { shell } from '../templates/shell.ts';
import { stockWords } from '../templates/words.ts';
import { FONTS } from './looks.ts';
import { SELVO_CLIENT } from './selvo-client.ts';

const feedPath = (product: Product): string => `/api/products/${product.key}.json`;

/** What the client fetches: display strings and raw values of one product. */
function feed(context: Context, product: Product): Answer {
  const state = stateOf(product, context.week);
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({
      name: product.name,
      sku: product.sku,
      image: bottleImage(product.shape, product.colour),
      price: formatMoney(state.price, 'en'),
      was: state.listPrice && formatMoney(state.listPrice, 'en'),
      promotion: state.promotion,
      stock: stockWords(state.availability, 'en'),
      available: state.availability !== 'out-of-stock',
      rating: state.rating && `★ ${state.rating[0]}/5, ${state.rating[1]} reviews`,
      paragraphs: state.description,
      features: product.features,
      related: SELVO_PRODUCTS.filter((other) => other !== product).map((other) => ({
        name: other.name,
        path: other.path,
        price: formatMoney(stateOf(other, context.week).price, 'en'),
      })),
      requestId: context.noise.nonce,
    }),
  };
}

const appPage = (product: Product): SitePage => ({
  key: product.key,
  path: product.path,
  kind: 'product',
  expect: (week) => expectProduct(product, week),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: `${product.name} | Selvo`,
        description: 'Insulated bottles with a digital passport.',
        path: product.path,
        head: html`<script type="module" src="/app.js"></script>`,
        main: html`<div id="app" data-feed="${feedPath(product)}">
          <p class="small">Loading…</p>
        </div>`,
      }),
    ),
});

const HOME: SitePage = {
  key: 'home',
  path: '/',
  kind: 'home',
  expect: () => plainExpectation(),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: 'Selvo | Bottles with a passport',
        description: 'Insulated bottles with a digital passport and a lifetime warranty.',
        path: '/',
        main: html`<h1>Bottles with a passport</h1>
          <p>
            Selvo makes insulated bottles from recycled steel and tells you where every gram came
            from. Repair it, return it, or keep it for life.
          </p>
          <ul>
            ${SELVO_PRODUCTS.map((product) => html`<li><a href="${product.path}">${product.name}</a></li>`)}
          </ul>`,
      }),
    ),
};

/** Competitor E: an English shop whose product pages are built in the browser from a feed. */
export const SELVO: Site = {
  name: 'selvo',
  title: 'Selvo',
  tagline: 'Insulated bottles with a digital passport',
  lang: 'en',
  kind: 'competitor',
  relation: 'entrant',
  look: { accent: '#3f6b3f', background: '#f6f8f3', ink: '#1f2d1f', font: FONTS.sans, radius: 14 },
  navigation: [
    ['Canopy', '/products/canopy-530'],
    ['Mist', '/products/mist-350'],
  ],
  teasers: [
    'Join the list and get €5 off your first order.',
    'We are hiring a customer care team in Lille.',
    'Send back any bottle, from any brand.',
  ],
  pages: [HOME, ...SELVO_PRODUCTS.map(appPage)],
  files: {
    '/app.js': () => ({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: SELVO_CLIENT,
    }),
    ...Object.fromEntries(
      SELVO_PRODUCTS.map((product) => [
        feedPath(product),
        (context: Context) => feed(context, product),
      ]),
    ),
  },
};
