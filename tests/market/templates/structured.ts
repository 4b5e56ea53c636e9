import { html, jsonLd, type Markup } from '../html.ts';
import { stateOf, type Product } from '../product.ts';
import type { Context } from '../site.ts';
import { bottleImage } from './bottle.ts';
import { schemaAvailability } from './words.ts';

/** schema.org Product with its Offer, as clean shops publish it. */
export function productData(context: Context, product: Product): Record<string, unknown> {
  const state = stateOf(product, context.week);
  const origin = context.origin(context.site.name);
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    sku: product.sku,
    gtin13: product.gtin,
    brand: { '@type': 'Brand', name: product.brand },
    image: origin + bottleImage(product.shape, product.colour),
    description: state.description[0],
    ...(state.rating && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: state.rating[0],
        reviewCount: state.rating[1],
      },
    }),
    offers: {
      '@type': 'Offer',
      url: origin + product.path,
      price: state.price,
      priceCurrency: 'EUR',
      availability: schemaAvailability(state.availability),
      itemCondition: 'https://schema.org/NewCondition',
      ...(state.listPrice && {
        priceSpecification: {
          '@type': 'UnitPriceSpecification',
          priceType: 'https://schema.org/ListPrice',
          price: state.listPrice,
          priceCurrency: 'EUR',
        },
      }),
    },
  };
}

/** The JSON-LD block of a product and of its trail. */
export const productJsonLd = (context: Context, product: Product): Markup =>
  html`${jsonLd(productData(context, product))}
  ${jsonLd({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: context.site.title,
        item: context.origin(context.site.name),
      },
      { '@type': 'ListItem', position: 2, name: product.name },
    ],
  })}`;

/** Open Graph product properties, the only machine-readable price of some shops. */
export function productOpenGraph(context: Context, product: Product): Markup {
  const state = stateOf(product, context.week);
  const origin = context.origin(context.site.name);
  return html`<meta property="og:type" content="product" />
    <meta property="og:site_name" content="${context.site.title}" />
    <meta property="og:title" content="${product.name}" />
    <meta property="og:url" content="${origin}${product.path}" />
    <meta property="og:image" content="${origin}${bottleImage(product.shape, product.colour)}" />
    <meta property="og:description" content="${state.description[0]}" />
    ${
      state.listPrice
        ? html`<meta property="product:original_price:amount" content="${state.listPrice}" />
            <meta property="product:original_price:currency" content="EUR" />`
        : null
    }
    <meta property="product:price:amount" content="${state.price}" />
    <meta property="product:price:currency" content="EUR" />
    <meta
      property="product:availability"
      content="${state.availability === 'out-of-stock' ? 'out of stock' : 'in stock'}"
    />
    <meta property="product:retailer_item_id" content="${product.sku}" />`;
}
