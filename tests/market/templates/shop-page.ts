import { html, type Markup } from '../html.ts';
import { expectProduct, stateOf, type Product } from '../product.ts';
import {
  htmlAnswer,
  plainExpectation,
  type Answer,
  type Context,
  type PageKind,
  type SitePage,
} from '../site.ts';
import { productCard, productMain, type ProductLayout } from './product.ts';
import { shell } from './shell.ts';
import { botWall, consentWall, softNotFound } from './walls.ts';

/** The answer of a planned accident, or null when the page is well that week. */
export function accident(context: Context, product: Product): Answer | null {
  const { outcome } = stateOf(product, context.week);
  if (outcome === 'consent') return consentWall(context, product.path);
  if (outcome === 'blocked') return botWall(context, product.path);
  if (outcome === 'not-found') return softNotFound(context, product.path);
  return null;
}

/** How a shop publishes its products. */
export interface ShopStyle extends Omit<ProductLayout, 'related'> {
  products: readonly Product[];
  banner: (week: number) => string;
  head: (context: Context, product: Product) => Markup | undefined;
}

/** The page of a product in the common layout. */
export const productPage = (product: Product, style: ShopStyle): SitePage => ({
  key: product.key,
  path: product.path,
  kind: 'product',
  expect: (week) => expectProduct(product, week),
  render: (context) =>
    accident(context, product) ??
    htmlAnswer(
      shell(context, {
        title: `${product.name} | ${context.site.title}`,
        description: stateOf(product, context.week).description[0] ?? '',
        path: product.path,
        head: style.head(context, product),
        banner: style.banner(context.week),
        main: productMain(context, product, {
          ...style,
          related: style.products.filter((other) => other !== product),
        }),
      }),
    ),
});

/** A page with the cards of a shop's products. */
export function shelfPage(
  page: {
    key: string;
    path: string;
    kind: PageKind;
    title: string;
    introduction: readonly string[];
  },
  style: ShopStyle,
): SitePage {
  const onSale = (week: number): Product[] =>
    style.products.filter((product) => stateOf(product, week).outcome !== 'not-found');
  return {
    key: page.key,
    path: page.path,
    kind: page.kind,
    expect: (week) =>
      plainExpectation({
        offers: onSale(week).map((product) => {
          const { price, listPrice } = stateOf(product, week);
          return { name: product.name, price, listPrice, period: null };
        }),
      }),
    render: (context) =>
      htmlAnswer(
        shell(context, {
          title: `${page.title} | ${context.site.title}`,
          description: page.introduction[0] ?? page.title,
          path: page.path,
          banner: style.banner(context.week),
          main: html`<h1>${page.title}</h1>
            ${page.introduction.map((paragraph) => html`<p>${paragraph}</p>`)}
            <ul class="cards">
              ${onSale(context.week).map((product) => productCard(context, product))}
            </ul>`,
        }),
      ),
  };
}

/** A page of prose: delivery, commitments, stores. */
export const informationPage = (page: {
  key: string;
  path: string;
  title: string;
  paragraphs: (week: number) => readonly string[];
}): SitePage => ({
  key: page.key,
  path: page.path,
  kind: 'information',
  expect: () => plainExpectation(),
  render: (context) =>
    htmlAnswer(
      shell(context, {
        title: `${page.title} | ${context.site.title}`,
        description: page.paragraphs(context.week)[0] ?? page.title,
        path: page.path,
        main: html`<article class="article">
          <h1>${page.title}</h1>
          ${page.paragraphs(context.week).map((paragraph) => html`<p>${paragraph}</p>`)}
        </article>`,
      }),
    ),
});
