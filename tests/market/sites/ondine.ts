import { ONDINE_PRODUCTS } from '../data/products/ondine.ts';
import { html, type Markup } from '../html.ts';
import { expectProduct, stateOf, type Product } from '../product.ts';
import { htmlAnswer, plainExpectation, type Context, type Site, type SitePage } from '../site.ts';
import { bottleImage } from '../templates/bottle.ts';
import { formatMoney, fromCents, toCents } from '../templates/money.ts';
import { shell } from '../templates/shell.ts';
import { stockWords } from '../templates/words.ts';
import { FONTS } from './looks.ts';

/** The workshop prints its prices by hand, old first, with nothing a machine would recognise. */
function tariff(context: Context, product: Product): Markup {
  const { price, listPrice } = stateOf(product, context.week);
  return html`<p class="tarif">
    ${listPrice ? html`<del>${formatMoney(listPrice, 'fr')}</del> → ` : null}<strong
      >${formatMoney(price, 'fr')}</strong
    >
  </p>`;
}

function sheet(context: Context, product: Product): Markup {
  const state = stateOf(product, context.week);
  const share = fromCents(Math.round(toCents(state.price) / 3));
  const others = ONDINE_PRODUCTS.filter((other) => other !== product);
  return html`<h1>${product.name}</h1>
    <img
      src="${bottleImage(product.shape, product.colour)}"
      alt="${product.name}"
      width="260"
      height="310"
    />
    ${tariff(context, product)} ${state.promotion ? html`<p><em>${state.promotion}</em></p>` : null}
    ${product.instalments ? html`<p class="small">3x ${formatMoney(share, 'fr')} par carte</p>` : null}
    <p>
      <a class="button" href="#panier">Mettre au panier</a>
      <span>${stockWords(state.availability, 'fr')}</span>
    </p>
    <p class="small">Port : 6,50 €. Livraison offerte dès 80 € d’achat.</p>
    ${state.description.map((paragraph) => html`<p>${paragraph}</p>`)}
    <table>
      ${product.features.map(
        ([label, value]) =>
          html`<tr>
            <td>${label}</td>
            <td>${value}</td>
          </tr>`,
      )}
    </table>
    <h2>De la même main</h2>
    ${others.map(
      (other) =>
        html`<p>
          <a href="${other.path}">${other.name}</a>,
          ${formatMoney(stateOf(other, context.week).price, 'fr')}
        </p>`,
    )}`;
}

const sheetPage = (product: Product): SitePage => ({
  key: product.key,
  path: product.path,
  kind: 'product',
  expect: (week) => expectProduct(product, week),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: `${product.name} - Ondine & Fils, émailleurs`,
        description: `${product.name}, fabriquée à la main dans notre atelier.`,
        path: product.path,
        main: sheet(context, product),
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
        title: 'Ondine & Fils, émailleurs depuis trois générations',
        description: 'Gourdes et timbales émaillées au bord de la Loire.',
        path: '/',
        main: html`<h1>Émailleurs depuis trois générations</h1>
          <p>
            Notre atelier du bord de Loire émaille l’acier à la main. Gourdes, timbales et brocs
            sortent du même four, par séries de quarante pièces.
          </p>
          <ul>
            ${ONDINE_PRODUCTS.map(
              (product) =>
                html`<li>
                  <a href="${product.path}">${product.name}</a> ${tariff(context, product)}
                </li>`,
            )}
          </ul>`,
      }),
    ),
};

/** Competitor D: no structured data, the struck price in the page. */
export const ONDINE: Site = {
  name: 'ondine-et-fils',
  title: 'Ondine & Fils',
  tagline: 'Émailleurs au bord de la Loire',
  lang: 'fr',
  kind: 'competitor',
  relation: 'indirect',
  look: { accent: '#3d5a80', background: '#fffdf7', ink: '#2b2d42', font: FONTS.serif, radius: 0 },
  navigation: [
    ['La gourde', '/nos-gourdes/gourde-emaillee.html'],
    ['La timbale', '/nos-gourdes/timbale-isotherme.html'],
  ],
  teasers: [
    'L’atelier se visite le samedi matin, sur rendez-vous.',
    'Rencontrez-nous au salon des métiers d’art.',
  ],
  pages: [HOME, ...ONDINE_PRODUCTS.map(sheetPage)],
};
