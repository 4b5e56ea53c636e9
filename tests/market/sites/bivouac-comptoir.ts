import { BIVOUAC_PRODUCTS, SPARE_PARTS_BYTES } from '../data/products/bivouac.ts';
import { html, raw, type Markup } from '../html.ts';
import { htmlAnswer, plainExpectation, type Context, type Site, type SitePage } from '../site.ts';
import { productMain } from '../templates/product.ts';
import { shell } from '../templates/shell.ts';
import { productPage, shelfPage, type ShopStyle } from '../templates/shop-page.ts';
import { productJsonLd } from '../templates/structured.ts';
import { botWall, consentWall, loginWall, softNotFound } from '../templates/walls.ts';
import { ARABIC_PAGE } from './arabic-page.ts';
import { FONTS } from './looks.ts';

/** A block no JSON parser accepts: unquoted key, raw line break in a string, missing brace. */
const BROKEN_BLOCK = raw(`<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "Product", name: "Gourde cassée",
  "offers": { "@type": "Offer", "price": "1.00", "priceCurrency": "EUR", "description": "ligne
coupée" </script>`);

const COOKIE_BANNER = html`<div class="cookie-banner" role="region" aria-label="Cookies">
  <p>Nous utilisons des cookies pour mesurer l’audience. Vous pouvez accepter ou refuser.</p>
  <button type="button" onclick="this.parentElement.remove()">Accepter</button>
  <button type="button" onclick="this.parentElement.remove()">Refuser</button>
</div>`;

const [BANNER_BOTTLE, BROKEN_BOTTLE, HEAVY_BOTTLE, FITFUL_BOTTLE] = BIVOUAC_PRODUCTS;

const STYLE: ShopStyle = {
  products: BIVOUAC_PRODUCTS,
  freeDeliveryFrom: '55.00',
  reassurance: 'Expédié sous 48 heures.',
  banner: () => 'Le comptoir des nuits dehors',
  head: productJsonLd,
};

/** Three megabytes of spare parts under the product, each with its own price. */
function drawSpareParts(): Markup {
  const rows: string[] = [];
  let bytes = 0;
  for (let number = 1; bytes < SPARE_PARTS_BYTES; number += 1) {
    const row = `<tr><td>Pièce ${number}</td><td>Joint, bague ou bouchon de rechange, série ${number % 97}, teinte ${number % 13}</td><td>${(number % 19) + 1},90 €</td></tr>\n`;
    rows.push(row);
    bytes += row.length;
  }
  return html`<h2>Pièces détachées</h2>
    <table class="parts">
      ${raw(rows.join(''))}
    </table>`;
}

let drawn: Markup | null = null;

/** The same table at every load: drawn once, when it is first asked for. */
const spareParts = (): Markup => (drawn ??= drawSpareParts());

/** A product page with something added around the common layout. */
function dressed(
  product: (typeof BIVOUAC_PRODUCTS)[number],
  extra: { head?: Markup; after?: () => Markup },
): SitePage {
  const page = productPage(product, STYLE);
  return {
    ...page,
    render: (context) =>
      htmlAnswer(
        shell(context, {
          title: `${product.name} | ${context.site.title}`,
          description: product.description[0][0] ?? product.name,
          path: product.path,
          head: html`${extra.head}${productJsonLd(context, product)}`,
          main: html`${productMain(context, product, { ...STYLE, related: [] })}${extra.after?.()}`,
        }),
      ),
  };
}

/** A page that answers 200 without being what its address promises. */
const wall = (
  key: string,
  path: string,
  outcome: 'consent' | 'blocked' | 'not-found' | 'login' | 'empty',
  render: (context: Context, path: string) => ReturnType<typeof htmlAnswer>,
): SitePage => ({
  key,
  path,
  kind: 'accident',
  expect: () => plainExpectation({ outcome }),
  render: (context) => render(context, path),
});

/** A shop where everything that can go wrong does: walls, broken data, a heavy page, another script. */
export const BIVOUAC: Site = {
  name: 'bivouac-comptoir',
  title: 'Bivouac Comptoir',
  tagline: 'Tout pour dormir dehors',
  lang: 'fr',
  kind: 'competitor',
  relation: 'indirect',
  look: { accent: '#606c38', background: '#fefae0', ink: '#283618', font: FONTS.sans, radius: 6 },
  navigation: [
    ['Gourdes', '/'],
    ['Mon compte', '/compte/connexion'],
    ['العربية', ARABIC_PAGE.path],
  ],
  teasers: ['Louez une tente pour le week-end.', 'Nos cartes de sentiers sont gratuites.'],
  pages: [
    shelfPage(
      {
        key: 'home',
        path: '/',
        kind: 'home',
        title: 'Gourdes et bidons',
        introduction: ['De quoi boire chaud au bivouac et frais au col.'],
      },
      STYLE,
    ),
    dressed(BANNER_BOTTLE, { after: () => COOKIE_BANNER }),
    dressed(BROKEN_BOTTLE, { head: BROKEN_BLOCK }),
    dressed(HEAVY_BOTTLE, { after: spareParts }),
    productPage(FITFUL_BOTTLE, STYLE),
    wall('consent-wall', '/bienvenue', 'consent', consentWall),
    wall('bot-wall', '/verification', 'blocked', botWall),
    wall('soft-404', '/produits/gourde-disparue', 'not-found', softNotFound),
    wall('login', '/compte/connexion', 'login', loginWall),
    wall('empty', '/vide', 'empty', () =>
      htmlAnswer(
        html`<!doctype html>
          <html lang="fr">
            <head>
              <title></title>
            </head>
            <body></body>
          </html>`,
      ),
    ),
    ARABIC_PAGE,
  ],
};
