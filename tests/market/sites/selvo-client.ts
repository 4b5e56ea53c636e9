/** The script of the client-rendered shop: fetches the feed, builds the page with text nodes only. */
export const SELVO_CLIENT = `
const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
};
const app = document.querySelector('#app');
const product = await (await fetch(app.dataset.feed)).json();
app.replaceChildren(
  make('article', { class: 'product' },
    make('div', { class: 'product-picture' },
      make('img', { src: product.image, alt: product.name, width: 320, height: 380 })),
    make('div', {},
      make('h1', {}, product.name),
      product.rating ? make('p', { class: 'small' }, product.rating) : null,
      make('div', { class: 'price-box', 'data-testid': 'buy-box' },
        make('span', { class: 'price-now' }, product.price),
        product.was ? make('s', { class: 'price-was' }, product.was) : null),
      product.promotion ? make('p', { class: 'promotion' }, product.promotion) : null,
      make('p', { class: 'stock' }, product.stock),
      make('p', {}, make('button', product.available ? { type: 'button' } : { type: 'button', disabled: '' }, 'Add to basket')),
      make('p', { class: 'small' }, 'Free delivery over €45. Lifetime warranty.'),
      make('div', { class: 'description' }, ...product.paragraphs.map((text) => make('p', {}, text))),
      make('h2', {}, 'Specifications'),
      make('table', {}, ...product.features.map(([label, value]) =>
        make('tr', {}, make('th', {}, label), make('td', {}, value)))))),
  make('section', { class: 'related' },
    make('h2', {}, 'You may also like'),
    ...product.related.map((other) =>
      make('p', {}, make('a', { href: other.path }, other.name), ' ' + other.price))));
document.body.dataset.ready = 'true';
`;
