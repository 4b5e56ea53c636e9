import { expect, test } from 'vitest';
import { productPage, read } from '../page.ts';

const cases: [string, string][] = [
  [
    'blocked',
    '<title>Un instant…</title><p>Vérification que vous êtes humain. Cela peut prendre quelques secondes.</p>',
  ],
  [
    'blocked',
    '<title>boutique.example</title><p>Ungewöhnlicher Datenverkehr. Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>',
  ],
  ['blocked', '<title>Acceso denegado</title><p>No tiene permiso.</p>'],
  ['blocked', '<title>Toegang geweigerd</title><p>Probeer later opnieuw.</p>'],
  ['blocked', '<title>x</title><div class="h-captcha"></div>'],
  ['not-found', '<title>Seite nicht gefunden</title><p>Zur Startseite</p>'],
  [
    'not-found',
    '<title>Boutique</title><h1>Oups !</h1><p>La page que vous cherchez a été déplacée.</p>',
  ],
  ['not-found', '<title>Pagina non trovata – Bottega</title><p>Torna alla home</p>'],
  ['not-found', '<title>Sklep</title><h1>Strona nie istnieje</h1>'],
  ['login', '<title>Iniciar sesión</title><form><input type="password"></form>'],
  [
    'login',
    '<title>Compte</title><h1>Connectez-vous pour continuer</h1><form><input autocomplete="username"></form>',
  ],
  [
    'consent',
    '<title>Bevor Sie fortfahren</title><p>Wir verwenden Cookies und Daten.</p><button>Alle akzeptieren</button>',
  ],
  [
    'consent',
    `<title>Tienda</title><div id="cmpbox"><p>${'Nosotros y nuestros socios utilizamos cookies para medir la audiencia. '.repeat(6)}</p><button>Aceptar todo</button></div>`,
  ],
];

test.each(cases)('tells a %s page: %s', (outcome, html) => {
  expect(read(`<html><body>${html}</body></html>`)).toMatchObject({ outcome });
});

test('a "not found" page that lists other products is still not found', () => {
  const cards = Array.from(
    { length: 6 },
    (_, index) =>
      `<li class="card"><a href="/p${index}"><h3>Tasse ${index}</h3></a><span class="price">${index + 5},00 €</span></li>`,
  ).join('');
  const html = `<html lang="fr"><title>Page introuvable | Boutique</title><main><h1>Page introuvable</h1><ul>${cards}</ul></main></html>`;
  expect(read(html).outcome).toBe('not-found');
});

test('a product stands behind its consent box, its captcha and its login form', () => {
  const around = `<div id="onetrust-banner-sdk">Nous utilisons des cookies. Tout accepter</div>
    <form><h2>Se connecter</h2><input type="password"><div class="g-recaptcha"></div></form>`;
  expect(read(productPage({ price: '<p>29,90 €</p>', after: around })).outcome).toBe('ok');
});

test('a contact form with a captcha box is no bot wall', () => {
  const html =
    '<title>Contact</title><h1>Nous écrire</h1><form><input type="email"><textarea></textarea><div class="g-recaptcha"></div></form>';
  expect(read(html).outcome).not.toBe('blocked');
});

test.each([
  [
    'Page not found: how to repair broken links on a large site',
    'Broken links make visitors leave, and a page not found error tells little of why it happened. ',
  ],
  [
    'Captcha : pourquoi « accès refusé » agace',
    'Les captchas et les messages d’accès refusé agacent les visiteurs, selon une enquête menée cette année. ',
  ],
])('an article is an article: %s', (title, sentence) => {
  const html = `<html><title>${title}</title><body><article><h1>${title}</h1><p>${sentence.repeat(30)}</p></article></body></html>`;
  expect(read(html).outcome).toBe('ok');
});
