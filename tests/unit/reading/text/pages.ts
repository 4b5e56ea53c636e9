import { JSDOM } from 'jsdom';
import { readText, type TextContext } from '../../../../lib/reading/text/index.ts';

const FRAME_TOP = `<header class="site-header"><nav class="main-nav"><ul>
<li><a href="/">Accueil</a></li><li><a href="/boutique">Boutique</a></li><li><a href="/aide">Aide</a></li>
<li><a href="/compte">Mon compte</a></li></ul></nav></header>`;
const FRAME_END = `<footer class="site-footer"><ul><li><a href="/cgv">Conditions générales</a></li>
<li><a href="/confidentialite">Politique de confidentialité</a></li></ul>
<p>© 2026 Tous droits réservés. Abonnez-vous à la newsletter.</p></footer>`;

/** A page with the menu and the footer of a site around its subject. */
export const sitePage = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title>${head}</head><body>${FRAME_TOP}${body}${FRAME_END}</body></html>`;

const SENTENCE =
  'La gourde garde le chaud douze heures, et son bouchon se visse d’une seule main, même avec des gants.';

export const prose = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${SENTENCE} Essai numéro ${index + 1}.</p>`).join(
    '',
  );

export const articlePage = sitePage(
  'Dix gourdes à l’essai',
  `<main><article><h1>Dix gourdes à l’essai</h1><p class="byline">Publié le 3 mars 2026</p>${prose(4)}
<h2>Le verdict</h2>${prose(3)}</article>
<aside class="related"><h2>À lire aussi</h2><ul><li><a href="/a">Les sacs de randonnée</a></li><li><a href="/b">Les bâtons de marche</a></li><li><a href="/c">Les tentes légères</a></li></ul></aside></main>`,
  '<meta property="og:type" content="article">',
);

export const productPage = sitePage(
  'Gourde Hiver 750 | Boutique',
  `<main class="product"><nav class="breadcrumb"><a href="/">Accueil</a> <a href="/gourdes">Gourdes</a></nav>
<h1 class="product-title">Gourde Hiver 750</h1><div class="product-price"><span class="price">29,90 €</span></div>
<form class="cart"><label>Quantité</label><input name="q"><button>Ajouter au panier</button></form>
<div class="product-description"><h2>Description</h2>${prose(3)}</div>
<table class="specs"><tr><th>Contenance</th><td>750 ml</td></tr><tr><th>Matière</th><td>Acier inoxydable</td></tr><tr><th>Poids</th><td>340 g</td></tr></table>
<section class="related-products"><h2>Vous aimerez aussi</h2><ul class="products">
<li class="product-card"><a href="/p/1">Gourde Été</a> <span class="price">19,90 €</span></li>
<li class="product-card"><a href="/p/2">Tasse Hiver</a> <span class="price">14,90 €</span></li>
<li class="product-card"><a href="/p/3">Sac isotherme</a> <span class="price">24,90 €</span></li></ul></section></main>`,
  '<meta property="og:type" content="product">',
);

const post = (author: string, text: string) => `<article class="post"><div class="post-meta">
<a class="username" href="/u/${author}">${author}</a> <time>12 mars 2026</time></div>
<div class="post-body"><p>${text}</p></div><div class="post-controls"><button>Répondre</button> <button>Citer</button></div></article>`;

export const forumPage = sitePage(
  'Quelle gourde pour la montagne ? - Forum randonnée',
  `<main class="thread"><h1>Quelle gourde pour la montagne ?</h1>
${post('marmotte', 'Je cherche une gourde qui garde l’eau chaude toute une journée en montagne, que me conseillez-vous pour un bivouac en hiver ?')}
${post('chamois', 'J’utilise la même depuis trois ans, elle tient bien douze heures, mais le bouchon se bloque quand il gèle très fort la nuit.')}
${post('bouquetin', 'Prenez une contenance d’un litre au moins, car la neige à faire fondre demande du temps et beaucoup de gaz au réchaud.')}</main>`,
);

export const documentationPage = sitePage(
  'Installation — Documentation',
  `<div class="sidebar toc"><ul><li><a href="#a">Installer</a></li><li><a href="#b">Configurer</a></li><li><a href="#c">Mettre à jour</a></li></ul></div>
<main class="document"><h1>Installation</h1>${prose(2)}<h2>Commande</h2><pre><code>outil installer --global
outil verifier</code></pre>${prose(2)}<h3>Options</h3><p>La commande accepte une option qui choisit le dossier de destination.</p></main>`,
);

const card = (name: string, price: string, index: number) =>
  `<li class="product-card"><a href="/p/${index}"><h3>${name}</h3></a><span class="price">${price}</span><p>Acier, 750 ml, bouchon étanche.</p></li>`;

export const collectionPage = sitePage(
  'Gourdes | Boutique',
  `<aside class="filters"><h3>Filtrer</h3><label>Couleur</label><select><option>Rouge</option><option>Bleu</option></select></aside>
<main class="collection"><h1>Gourdes</h1><p>Toutes nos gourdes isothermes, pour la ville et pour la montagne.</p>
<ul class="grid">${['Gourde Été', 'Gourde Hiver', 'Gourde Ville', 'Gourde Vélo'].map((name, index) => card(name, `${19 + index},90 €`, index)).join('')}</ul>
<nav class="pagination"><a href="?page=2">Suivant</a></nav></main>`,
);

const plan = (name: string, price: string, note: string, features: string[]) =>
  `<div class="plan plan--${name.toLowerCase()}"><h3>${name}</h3><p class="price">${price}</p><p>${note}</p><ul>${features.map((one) => `<li>${one}</li>`).join('')}</ul><a href="/essai">Choisir</a></div>`;

export const plansPage = sitePage(
  'Tarifs — Logiciel de caisse',
  `<main><h1>Tarifs</h1><p>Un prix simple pour chaque boutique, sans frais cachés ni engagement de durée.</p><section class="pricing">
${plan('Essentiel', '19 € / mois', 'Facturé annuellement', ['Une caisse', 'Aide par courriel'])}
${plan('Avancé', '49 € / mois', 'Sans engagement', ['Trois caisses', 'Aide par téléphone'])}
${plan('Réseau', 'Sur devis', 'Pour les réseaux de magasins', ['Caisses illimitées', 'Interlocuteur dédié'])}</section>${prose(2)}</main>`,
);

const CONTEXT: TextContext = {
  url: 'https://exemple.example/page',
  locale: 'fr',
  jsonLd: [],
  prices: [],
  longestText: 100_000,
};

/** Reads the text of a page as a saved page gives it. */
export const textOf = (html: string, context: Partial<TextContext> = {}) =>
  readText(new JSDOM(html).window.document, { ...CONTEXT, ...context });
