import { JSDOM } from 'jsdom';
import { PageReading } from '../../../lib/market/index.ts';
import { readPage } from '../../../lib/reading/index.ts';

export const PAGE_URL = 'https://boutique.example/gourdes/hiver-750?utm_source=lettre#avis';

/** A document as a saved page gives it: no script runs, no style is computed. */
export function documentOf(html: string, url = PAGE_URL): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Reads a page and checks that the result is a valid reading that left the page as it was. */
export function read(html: string, url = PAGE_URL): PageReading {
  const document = documentOf(html, url);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, url);
  if (document.documentElement.outerHTML !== before) throw new Error('The page was changed.');
  return PageReading.parse(reading);
}

/** A product page around the blocks under test. */
export const productPage = (options: { head?: string; price?: string; after?: string }) => `
<!doctype html><html lang="fr"><head><title>Gourde Hiver | Boutique</title>${options.head ?? ''}</head>
<body><nav><a href="/">Accueil</a> Livraison gratuite dès 49 €</nav>
<main><h1>Gourde Hiver</h1><div class="buy">${options.price ?? ''}
<button>Ajouter au panier</button></div>
<p>Une gourde isotherme en acier qui garde le chaud douze heures et le froid une journée entière.</p>
</main>${options.after ?? ''}<footer>Paiement dès 10 €</footer></body></html>`;

/** Prices as `amount role origin`, in order. */
export const pricesOf = (reading: PageReading) =>
  reading.offers.map((offer) =>
    offer.prices.map((price) => `${price.amount} ${price.role} ${price.origin}`),
  );
