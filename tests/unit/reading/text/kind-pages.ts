import { sitePage } from './pages.ts';

const BANNER = `<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>We use cookies to measure our audience and to improve your visit. You may accept or refuse them.</p>
<button>Accept all</button><button>Refuse</button></div>`;

/** A page in English with the menu, the banner and the footer of a site around its subject. */
export const englishPage = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${BANNER}
<header><nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li><li><a href="/help">Help centre</a></li><li><a href="/account">My account</a></li></ul></nav></header>
${body}<footer class="site-footer"><ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li></ul><p>© 2026 All rights reserved. Subscribe to our newsletter.</p></footer></body></html>`;

const feature = (title: string, text: string) =>
  `<div class="feature"><h3>${title}</h3><p>${text}</p></div>`;
const question = (asked: string, answer: string) =>
  `<div class="faq-item"><h3>${asked}</h3><p>${answer}</p></div>`;

export const frenchService = sitePage(
  'Caisse en ligne pour les commerces | Encaisse',
  `<main><section class="hero"><h1>La caisse en ligne des commerces de quartier</h1>
<p>Encaissez, suivez vos stocks et préparez votre comptabilité depuis une tablette, sans matériel particulier.</p><a class="btn" href="/essai">Essayer gratuitement</a></section>
<section class="features"><h2>Ce que fait notre caisse</h2>
${feature('Encaissement rapide', 'Un ticket se prépare en trois gestes, même aux heures où la boutique est pleine de clients.')}
${feature('Stocks suivis', 'Chaque vente met à jour les stocks, et une alerte prévient avant que le rayon ne soit vide.')}
${feature('Comptabilité prête', 'Les écritures du jour partent chaque soir chez votre comptable, sans ressaisie.')}</section>
<section class="faq"><h2>Questions fréquentes</h2>
${question('Faut-il un engagement ?', 'Non, l’abonnement se résilie chaque mois depuis votre espace, sans frais ni justification.')}
${question('La caisse fonctionne-t-elle sans réseau ?', 'Oui, les ventes sont gardées sur la tablette puis envoyées dès que le réseau revient.')}</section></main>`,
);

export const englishService = englishPage(
  'Online till for local shops | Tillside',
  `<main><section class="hero"><h1>The online till for local shops</h1>
<p>Take payments, follow your stock and prepare your books from a tablet, without any special hardware.</p><a class="btn" href="/trial">Start a free trial</a></section>
<section class="features"><h2>What our till does</h2>
${feature('Fast checkout', 'A receipt takes three taps, even when the shop is full of customers on a Saturday.')}
${feature('Stock in view', 'Each sale updates the stock, and an alert warns you before a shelf is empty.')}
${feature('Books ready', 'The entries of the day reach your accountant every evening, with nothing to type again.')}</section>
<section class="faq"><h2>Frequently asked questions</h2>
${question('Is there a commitment?', 'No, the subscription can be ended every month from your account, free of charge.')}
${question('Does the till work offline?', 'Yes, sales are kept on the tablet and sent as soon as the network is back.')}</section></main>`,
);

const teaser = (index: number, title: string, text: string) =>
  `<article class="post-item"><a href="/journal/${index}"><img src="${index}.jpg" alt=""></a><h2><a href="/journal/${index}">${title}</a></h2><time>${index} mars 2026</time><p class="excerpt">${text}</p><a class="more" href="/journal/${index}">Lire la suite</a></article>`;

export const listing = sitePage(
  'Journal — Toutes les actualités',
  `<main class="archive"><h1>Journal</h1>
${teaser(1, 'Le marché des gourdes se stabilise', 'Après deux années de hausse, les ventes se tassent dans les magasins de sport.')}
${teaser(2, 'Un nouvel acier plus léger', 'Les fabricants annoncent un gain de poids d’un cinquième sur les grandes contenances.')}
${teaser(3, 'La consigne arrive en ville', 'Trois villes essaient une consigne des contenants, avec les commerces de quartier.')}
${teaser(4, 'Les bouchons se ressemblent enfin', 'Un diamètre commun permettra de changer de bouchon sans changer de gourde.')}
${teaser(5, 'Réparer plutôt que jeter', 'Des ateliers remplacent joints et anses pour quelques euros dans toute la région.')}
${teaser(6, 'La gourde en bois revient', 'Un tourneur propose des fûts en hêtre, doublés d’acier, pour un public curieux.')}
${teaser(7, 'Ce que dit la nouvelle norme', 'Les essais de chute deviennent obligatoires, et la durée au chaud devra être indiquée.')}
${teaser(8, 'Un salon plus petit que prévu', 'Moins d’exposants cette année, mais des visiteurs aussi nombreux que l’an passé.')}
<nav class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">Page suivante</a></nav></main>
<aside class="sidebar"><h3>Les plus lus</h3><ul><li><a href="/x">Choisir un sac isotherme</a></li><li><a href="/y">Entretenir ses bâtons</a></li></ul></aside>`,
);

const reasons = (subject: string) =>
  `<p>The ${subject} kept its heat for twelve hours in our cellar, which is as long as the maker says, and the cap never leaked.</p>
<p>We then carried it for a week in a full bag, with a notebook, a jacket and a lunch box, and it came back without a scratch.</p>`;

export const englishArticle = englishPage(
  'We tried ten flasks | The Review',
  `<main><article><h1>We tried ten flasks</h1><p class="byline">Published on March 3, 2026</p>
${reasons('first flask')}<blockquote><p>A flask is a tool: it must work on the worst day of the year, says the head of the workshop.</p></blockquote>
<h2>How we tested</h2>${reasons('second flask')}<h2>What to choose</h2>${reasons('third flask')}</article>
<aside class="related"><h2>Read next</h2><ul><li><a href="/a">Hiking bags compared</a></li><li><a href="/b">Trekking poles at work</a></li></ul></aside></main>`,
  '<meta property="og:type" content="article">',
);

const tile = (name: string, price: string) =>
  `<li class="product-card"><a href="/p/${name.toLowerCase()}"><img alt="" src="x.png">${name}</a> <span class="price">${price}</span></li>`;

export const englishProduct = englishPage(
  'Winter flask 750 | Shop',
  `<main class="product"><nav class="breadcrumb"><a href="/">Home</a> <a href="/flasks">Flasks</a></nav>
<h1 class="product-title">Winter flask 750</h1><div class="product-price"><span class="price">£29.90</span></div>
<form class="cart"><label>Quantity</label><input name="q"><button>Add to basket</button></form>
<div class="product-description"><h2>Description</h2><p>An insulated steel flask that keeps drinks hot for twelve hours and cold for a whole day.</p><p>Its cap screws with one hand, even with gloves, and its ring clips to the strap of a bag.</p></div>
<table class="specs"><tr><th>Capacity</th><td>750 ml</td></tr><tr><th>Material</th><td>Stainless steel</td></tr><tr><th>Weight</th><td>340 g</td></tr></table>
<section class="related-products"><h2>You may also like</h2><ul class="products">${tile('Summer flask', '£19.90')}${tile('Winter mug', '£14.90')}${tile('Cooler bag', '£24.90')}</ul></section></main>`,
  '<meta property="og:type" content="product">',
);
