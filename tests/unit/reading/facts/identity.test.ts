import { expect, test } from 'vitest';
import { dateInText } from '../../../../lib/reading/facts/date-text.ts';
import { cleanName } from '../../../../lib/reading/facts/author.ts';
import { readMetadata } from '../../../../lib/reading/metadata.ts';
import { readJsonLd } from '../../../../lib/reading/structured/json-ld.ts';
import { documentOf } from '../page.ts';

const identity = (html: string, url?: string) => {
  const document = documentOf(html, url);
  return readMetadata(document, readJsonLd(document), url ?? document.URL);
};

test.each([
  ['Publié le 3 mars 2026', 'fr', '2026-03-03'],
  ['1er août 2025', 'fr', '2025-08-01'],
  ['le 14 févr. 2026', 'fr', '2026-02-14'],
  ['March 3, 2026', 'en', '2026-03-03'],
  ['Posted on Sept. 9th, 2025 by Ada', 'en', '2025-09-09'],
  ['3. März 2026', 'de', '2026-03-03'],
  ['3 de marzo de 2026', 'es', '2026-03-03'],
  ['3 de março de 2026', 'pt', '2026-03-03'],
  ['12 maggio 2026', 'it', '2026-05-12'],
  ['7 mei 2026', 'nl', '2026-05-07'],
  ['9 października 2025', 'pl', '2025-10-09'],
  ['2026-03-03', '', '2026-03-03'],
  ['2026年3月3日', 'ja', '2026-03-03'],
  ['03.04.2026', 'de', '2026-04-03'],
  ['03/04/2026', 'fr', '2026-04-03'],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['25/04/2026', 'en', '2026-04-25'],
])('reads the date of “%s” (%s)', (text, lang, day) => {
  expect(dateInText(text, lang)?.day).toBe(day);
});

test.each([
  ['il y a 3 jours', 'fr'],
  ['3 days ago', 'en'],
  ['© 2026 Atelier Hiver', 'fr'],
  ['mars 2026', 'fr'],
  ['31 février 2026', 'fr'],
  ['03/04/2026', 'en'],
  ['Version 1.2.2026.4', 'en'],
  ['Ref. 12 bouteilles 2026', 'fr'],
])('“%s” tells no day', (text, lang) => {
  expect(dateInText(text, lang)).toBeNull();
});

test.each([
  ['Par Ada Moreau | 3 mars 2026', 'Ada Moreau'],
  ['By Ada Moreau on March 3, 2026', 'Ada Moreau'],
  ['Von Ada Moreau, aktualisiert am 3. März 2026', 'Ada Moreau'],
  ['Written by: Ada Moreau', 'Ada Moreau'],
  ['Ada Moreau · 5 min read', 'Ada Moreau'],
  ['admin', ''],
  ['https://boutique.example/ada', ''],
])('the name in “%s” is “%s”', (text, name) => {
  expect(cleanName(text)).toBe(name);
});

const body = (
  after: string,
  lang = 'fr',
) => `<html lang="${lang}"><head><title>Le marché des gourdes</title></head>
<body><header><a href="/">Revue</a></header><main><h1>Le marché des gourdes</h1>${after}
<p>${'Les ventes de gourdes isothermes progressent encore cette année dans le pays. '.repeat(5)}</p>
<p>Le salon ouvre le 9 juin 2026.</p></main><footer>© 2019 Revue</footer></body></html>`;

test('the author and the day beside the title are read, the footer’s year never', () => {
  const shown = identity(
    body('<div class="meta">Par <a>Ada Moreau</a>, le <span>3 mars 2026</span></div>'),
  );
  expect(shown).toMatchObject({
    byline: 'Ada Moreau',
    visibleDate: '2026-03-03',
    publishedAt: null,
  });
  expect(identity(body('')).visibleDate).toBeNull();
});

test('the day of publication is shown before that of the last update', () => {
  const { visibleDate } = identity(
    body('<p>Mis à jour le 8 avril 2026</p><p>Publié le 3 mars 2026</p>'),
  );
  expect(visibleDate).toBe('2026-03-03');
});

test('declared dates are kept apart, and a person named by the page wins over its own name', () => {
  const data = {
    '@type': 'NewsArticle',
    datePublished: '2026-03-01T08:00:00Z',
    dateModified: '2026-03-05',
    author: { '@type': 'Organization', name: 'Revue' },
  };
  const html = body('<p class="byline">Par Ada Moreau</p><time>3 mars 2026</time>').replace(
    '</head>',
    `<meta property="og:site_name" content="Revue"><script type="application/ld+json">${JSON.stringify(data)}</script></head>`,
  );
  expect(identity(html)).toMatchObject({
    byline: 'Ada Moreau',
    publishedAt: '2026-03-01T08:00:00Z',
    modifiedAt: '2026-03-05',
    visibleDate: '2026-03-03',
  });
});

test.each([
  ['Gourde Hiver | Atelier Hiver', '', 'https://www.atelier-hiver.example/g', 'Gourde Hiver'],
  ['Atelier Hiver – Gourde Été', '', 'https://atelier-hiver.example/g', 'Gourde Été'],
  [
    'Gourdes : le guide - Revue',
    'Gourdes : le guide',
    'https://revue.example/g',
    'Gourdes : le guide',
  ],
  [
    'Acheter gourde Hiver 750 ml pas cher',
    'Gourde Hiver 750 ml',
    'https://revue.example/g',
    'Gourde Hiver 750 ml',
  ],
  ['Notre histoire', 'Revue', 'https://revue.example/g', 'Notre histoire'],
  ['', 'Gourde<br>Hiver', 'https://revue.example/g', 'Gourde Hiver'],
])('the title “%s” over the heading “%s” at %s is “%s”', (title, heading, url, expected) => {
  const html = `<title>${title}</title><main><h1>${heading}</h1><p>Texte.</p></main>`;
  expect(identity(html, url).title).toBe(expected);
});

test('a heading that links to the home page is the logo, not the title', () => {
  const html =
    '<title>Contact | Revue</title><h1><a href="/">Revue Contact Club</a></h1><p>Texte</p>';
  expect(identity(html).title).toBe('Contact');
});

const GERMAN =
  'Die Flasche hält den Tee zwölf Stunden warm und ist mit einem Becher aus dem Holz der Region zu haben. ';

test('the language is told by the text when it is not declared or plainly wrong', () => {
  const page = (lang: string, text: string) =>
    identity(`<html${lang}><body><p>${text.repeat(6)}</p></body></html>`).lang;
  expect(page('', GERMAN)).toBe('de');
  expect(page(' lang="en-US"', GERMAN)).toBe('de');
  expect(page(' lang="de-AT"', GERMAN)).toBe('de-AT');
  expect(page(' lang="fr"', 'Gourde Hiver 750 ml acier inox. ')).toBe('fr');
  expect(page(' lang="sv"', GERMAN)).toBe('sv');
  expect(page('', 'Xylo 12 000. ')).toBe('');
});
