import { html, raw, type Markup } from '../html.ts';
import { stateOf, type Product } from '../product.ts';
import type { Context } from '../site.ts';
import { bottleImage } from './bottle.ts';
import { formatMoney, fromCents, savedPercent, toCents } from './money.ts';
import { deliveryLine, schemaAvailability, stockWords } from './words.ts';

/** What a shop asks of the common product layout. */
export interface ProductLayout {
  /** Put microdata attributes on the visible elements. */
  microdata?: boolean;
  /** Products shown below, with their own prices. */
  related: readonly Product[];
  /** Amount from which delivery is free. */
  freeDeliveryFrom: string;
  /** Line under the button: guarantee, returns. */
  reassurance: string;
}

const INSTALMENTS = 3;

/** Attributes of microdata when asked, nothing otherwise. */
const property = (on: boolean | undefined, attributes: string): Markup =>
  raw(on ? ` ${attributes}` : '');

function priceBox(context: Context, product: Product, layout: ProductLayout): Markup {
  const state = stateOf(product, context.week);
  const { lang } = context.site;
  const { microdata } = layout;
  const share = fromCents(Math.round(toCents(state.price) / INSTALMENTS));
  return html`<div
      class="price-box"
      ${property(microdata, 'itemprop="offers" itemscope itemtype="https://schema.org/Offer"')}
    >
      ${microdata ? html`<meta itemprop="priceCurrency" content="EUR" />` : null}
      ${
        microdata
          ? html`<link itemprop="availability" href="${schemaAvailability(state.availability)}" />`
          : null
      }
      <span class="price-now" ${property(microdata, `itemprop="price" content="${state.price}"`)}
        >${formatMoney(state.price, lang)}</span
      >
      ${
        state.listPrice
          ? html`<s class="price-was">${formatMoney(state.listPrice, lang)}</s>
              <span class="badge"
                >-${savedPercent(state.listPrice, state.price)}${lang === 'en' ? '%' : '\u00A0%'}</span
              >`
          : null
      }
    </div>
    ${state.promotion ? html`<p class="promotion">${state.promotion}</p>` : null}
    ${
      product.instalments
        ? html`<p class="small">
            ${lang === 'en' ? 'Or' : 'Ou payez en'} ${INSTALMENTS}x ${formatMoney(share, lang)}
            ${lang === 'en' ? 'interest-free' : 'sans frais'}
          </p>`
        : null
    }
    <p class="stock" data-stock="${state.availability}">
      ${stockWords(state.availability, lang)}
    </p>`;
}

/** One card of a list of products: picture, name, price. */
export function productCard(context: Context, product: Product): Markup {
  const state = stateOf(product, context.week);
  const { lang } = context.site;
  return html`<li class="card">
    <a href="${product.path}"
      ><img src="${bottleImage(product.shape, product.colour)}" alt="" loading="lazy"
    /></a>
    <h3><a href="${product.path}">${product.name}</a></h3>
    <p>
      <span class="card-price">${formatMoney(state.price, lang)}</span>
      ${state.listPrice ? html`<s>${formatMoney(state.listPrice, lang)}</s>` : null}
    </p>
    ${
      state.availability === 'in-stock'
        ? null
        : html`<p class="small">${stockWords(state.availability, lang)}</p>`
    }
  </li>`;
}

/** The visible part of a product page. */
export function productMain(context: Context, product: Product, layout: ProductLayout): Markup {
  const state = stateOf(product, context.week);
  const { lang } = context.site;
  const english = lang === 'en';
  const { microdata } = layout;
  const sold = state.availability !== 'out-of-stock' && state.availability !== 'discontinued';
  return html`<div class="trail"><a href="/">${context.site.title}</a> › ${product.name}</div>
    <article
      class="product"${property(microdata, 'itemscope itemtype="https://schema.org/Product"')}
    >
      <div class="product-picture">
        <img src="${bottleImage(product.shape, product.colour)}" alt="${product.name}" width="320" height="380"${property(microdata, 'itemprop="image"')} />
      </div>
      <div>
        <h1${property(microdata, 'itemprop="name"')}>${product.name}</h1>
        ${
          microdata
            ? html`<meta itemprop="sku" content="${product.sku}" />
                <meta itemprop="gtin13" content="${product.gtin}" />
                <meta itemprop="brand" content="${product.brand}" />`
            : null
        }
        ${
          state.rating
            ? html`<p class="small">
                ★ ${english ? state.rating[0] : state.rating[0].replace('.', ',')}/5 —
                ${state.rating[1]} ${english ? 'customer reviews' : 'avis clients'}
              </p>`
            : null
        }
        ${priceBox(context, product, layout)}
        <p>
          <button type="button"${sold ? '' : raw(' disabled')}>${english ? 'Add to basket' : 'Ajouter au panier'}</button>
        </p>
        <p class="small">${deliveryLine(layout.freeDeliveryFrom, lang)} ${layout.reassurance}</p>
        <p class="small" id="watch-${context.noise.nonce.slice(0, 8)}">
          ${context.noise.watchers}
          ${english ? 'people are looking at this item' : 'personnes regardent cet article'}
        </p>
        <div class="description"${property(microdata, 'itemprop="description"')}>
          ${state.description.map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>
        <h2>${english ? 'Specifications' : 'Fiche technique'}</h2>
        <table class="features">
          ${product.features.map(
            ([label, value]) =>
              html`<tr>
                <th>${label}</th>
                <td>${value}</td>
              </tr>`,
          )}
        </table>
      </div>
    </article>
    <section class="related">
      <h2>${english ? 'You may also like' : 'Vous aimerez aussi'}</h2>
      <ul class="cards">
        ${layout.related.map((other) => productCard(context, other))}
      </ul>
    </section>`;
}
