import { html, raw } from '../html.ts';
import {
  htmlAnswer,
  plainExpectation,
  type Context,
  type Expectation,
  type Site,
  type SitePage,
} from '../site.ts';
import { ean13 } from '../product.ts';
import { formatMoney } from '../templates/money.ts';
import { at, type Timeline } from '../timeline.ts';
import { FONTS } from './looks.ts';

const PRICE: Timeline<string> = { 0: '19.00', 2: '21.00', 5: '23.00' };
const PATH = '/produits/gourde-piegee';
const LIVE_PATH = '/produits/gourde-scripts-vifs';

/** Leaves both traces if it ever runs: a global, and a request the server logs. */
const attack = (context: Context): string =>
  `window.__pwned=1;fetch('${context.origin(context.site.name)}/pwned',{mode:'no-cors'})`;

/** Names a spreadsheet, a Markdown reader or a browser would act upon. */
export const hostileNames = (context: Context): readonly string[] => [
  `<script>${attack(context)}</script>Gourde`,
  `<img src=x onerror="${attack(context)}">Bouchon`,
  `"><svg onload="${attack(context)}">`,
  '=HYPERLINK("http://contrebande.localhost/pwned","Gourde en promotion")',
  `+cmd|' /C calc'!A0`,
  '@SUM(1+1)*cmd',
  '-2+3+cmd',
  '[Gourde](javascript:window.__pwned=1) | **gras** | `code`',
  '![x](http://contrebande.localhost/pwned)',
  '</textarea></script></style>--><b>Gourde</b>',
  '../../etc/gourde',
  'Gourde \u202E5,00 €\u202C retournée',
  '{{constructor.constructor("window.__pwned=1")()}}',
];

const forScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** Written as text because an object literal cannot hold an own `__proto__` key. */
const pollutingBlock = (context: Context, price: string): string => {
  const names = hostileNames(context);
  return `<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Product",
 "__proto__":{"polluted":"yes","price":"1.00"},
 "constructor":{"prototype":{"polluted":"yes"}},
 "name":${forScript(names[0])},"sku":${forScript(names[4])},"gtin13":"${ean13(8_000_001)}",
 "brand":{"@type":"Brand","name":${forScript(names[3])},"__proto__":{"polluted":"yes"}},
 "url":"javascript:${forScript(attack(context)).slice(1, -1)}",
 "description":${forScript(names[1])},
 "offers":{"@type":"Offer","price":"${price}","priceCurrency":"EUR","availability":"https://schema.org/InStock",
  "url":"javascript:window.__pwned=1","__proto__":{"price":"0.01","polluted":"yes"},
  "toString":"x","hasOwnProperty":"x"}}
</script>`;
};

const expectHostile = (week: number): Expectation =>
  plainExpectation({ price: at(PRICE, week), currency: 'EUR', availability: 'in-stock' });

/** Everything hostile as text: a browser showing the page runs nothing of it. */
const TEXT_PAGE: SitePage = {
  key: 'text',
  path: PATH,
  kind: 'hostile',
  expect: expectHostile,
  render: (context) => {
    const names = hostileNames(context);
    const price = at(PRICE, context.week);
    return htmlAnswer(
      html`<!doctype html>
        <html lang="fr">
          <head>
            <meta charset="utf-8" />
            <title>${names[0]} ${names[1]}</title>
            <meta name="description" content="${names[1]}" />
            <meta name="author" content="${names[3]}" />
            <meta property="og:title" content="${names[0]}" />
            <meta property="og:site_name" content="${names[1]}" />
            <meta property="og:image" content="javascript:window.__pwned=1" />
            <link rel="canonical" href="javascript:${attack(context)}" />
            <link rel="stylesheet" href="/style.css" />
            ${raw(pollutingBlock(context, price))}
          </head>
          <body>
            <main>
              <article class="product">
                <div>
                  <h1>${names[0]}</h1>
                  <p class="byline" rel="author">${names[3]}</p>
                  <p class="price-box">
                    <span class="price-now">${formatMoney(price, 'fr')}</span>
                  </p>
                  <p>
                    Cette gourde de contrebande vient d’un vendeur qui remplit ses fiches de pièges.
                    Le marché français en compte peu, mais la hausse des prix et les promotions en
                    attirent : voici ses autres articles, noms compris.
                  </p>
                  <p>
                    ${names[1]} garde l’eau fraîche vingt heures. ${names[7]} est livrée sous 48
                    heures.
                  </p>
                  <ul>
                    ${names.map((name) => html`<li>${name}</li>`)}
                  </ul>
                  <table>
                    <tr>
                      <th>${names[3]}</th>
                      <th>${names[4]}</th>
                    </tr>
                    <tr>
                      <td>${names[0]}</td>
                      <td>${names[2]}</td>
                    </tr>
                  </table>
                  <p>
                    <a href="javascript:${attack(context)}">Voir la fiche</a>
                    <a href="data:text/html,&lt;script&gt;window.__pwned=1&lt;/script&gt;"
                      >Notice</a
                    >
                    <a href="  jAvAsCrIpT:window.__pwned=1">Avis</a>
                  </p>
                  <p class="small" id="constructor">
                    Vues : ${context.noise.views} ${context.noise.nonce}
                  </p>
                </div>
              </article>
            </main>
          </body>
        </html>`,
    );
  },
};

/** Live scripts and handlers: they run in the page itself, and must never run out of a saved copy. */
const LIVE_PAGE: SitePage = {
  key: 'live',
  path: LIVE_PATH,
  kind: 'hostile',
  expect: expectHostile,
  render: (context) => {
    const price = at(PRICE, context.week);
    const trace = `window.__pwned=1;fetch('${context.origin(context.site.name)}/pwned?from=live',{mode:'no-cors'})`;
    return htmlAnswer(
      html`<!doctype html>
        <html lang="fr">
          <head>
            <meta charset="utf-8" />
            <title>Gourde aux scripts vifs</title>
            <link rel="canonical" href="${context.origin(context.site.name)}${LIVE_PATH}" />
            <link rel="stylesheet" href="/style.css" />
            ${raw(`<script>${trace}</script>`)}
          </head>
          <body>
            ${raw(`<script type="application/ld+json">${forScript({ '@context': 'https://schema.org', '@type': 'Product', name: 'Gourde aux scripts vifs', offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' } })}</script>`)}
            <main>
              <h1>Gourde aux scripts vifs</h1>
              <p class="price-box"><span class="price-now">${formatMoney(price, 'fr')}</span></p>
              ${raw(`<img src="/absente.png" alt="" onerror="${trace}">`)}
              ${raw(`<svg onload="${trace}" width="1" height="1"></svg>`)}
              ${raw('<iframe srcdoc="&lt;script&gt;parent.__pwned=1&lt;/script&gt;" hidden></iframe>')}
              <p>
                Cette page exécute ses propres scripts, comme tant d’autres. Une copie enregistrée
                ne doit plus rien exécuter, ni demander d’image, ni ouvrir de cadre.
              </p>
            </main>
          </body>
        </html>`,
    );
  },
};

/** A seller whose pages attack whoever reads them. */
export const CONTREBANDE: Site = {
  name: 'contrebande',
  title: 'Contrebande',
  tagline: 'Gourdes tombées du camion',
  lang: 'fr',
  kind: 'competitor',
  relation: 'indirect',
  look: { accent: '#5a189a', background: '#faf7ff', ink: '#240046', font: FONTS.sans, radius: 6 },
  navigation: [],
  teasers: [],
  redirects: { '/': PATH },
  pages: [TEXT_PAGE, LIVE_PAGE],
};
