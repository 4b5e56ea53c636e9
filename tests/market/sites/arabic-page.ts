import { bidiProduct } from '../data/products/bivouac.ts';
import { html } from '../html.ts';
import { expectProduct, stateOf } from '../product.ts';
import { htmlAnswer, type SitePage } from '../site.ts';
import { bottleImage } from '../templates/bottle.ts';
import { formatMoney } from '../templates/money.ts';
import { shell } from '../templates/shell.ts';
import { productJsonLd } from '../templates/structured.ts';

/** A product page in Arabic, written right to left, with Latin digits in its price. */
export const ARABIC_PAGE: SitePage = {
  key: bidiProduct.key,
  path: bidiProduct.path,
  kind: 'product',
  expect: (week) => expectProduct(bidiProduct, week),
  render: (context) => {
    const state = stateOf(bidiProduct, context.week);
    return htmlAnswer(
      shell(context, {
        title: `${bidiProduct.name} | Bivouac Comptoir`,
        description: state.description[0] ?? bidiProduct.name,
        path: bidiProduct.path,
        lang: 'ar',
        direction: 'rtl',
        head: productJsonLd(context, bidiProduct),
        main: html`<article class="product">
          <div class="product-picture">
            <img
              src="${bottleImage(bidiProduct.shape, bidiProduct.colour)}"
              alt="${bidiProduct.name}"
            />
          </div>
          <div>
            <h1>${bidiProduct.name}</h1>
            <p class="price-box">
              <span class="price-now">${formatMoney(state.price, 'fr')}</span>
              ${state.listPrice ? html`<s>${formatMoney(state.listPrice, 'fr')}</s>` : null}
            </p>
            <p class="stock">متوفر في المخزون</p>
            ${state.description.map((paragraph) => html`<p>${paragraph}</p>`)}
            <p><button type="button">أضف إلى السلة</button></p>
          </div>
        </article>`,
      }),
    );
  },
};
