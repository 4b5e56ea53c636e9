import { expect, test } from 'vitest';
import hosts from '../../../../lib/reading/data/facts-hosts.json' with { type: 'json' };
import { readLinks } from '../../../../lib/reading/facts/links.ts';
import { documentOf, PAGE_URL, read } from '../page.ts';

const [network] = hosts.social;

test('links are sorted by kind, the main region first, each address once, hostile ones never', () => {
  const html = `<nav><a href="/menu">Menu</a><a href="/guide">Guide</a></nav><main><h1>Gourde</h1>
  <a href="/guide#haut">Le guide</a><a href="/guide">Encore</a><a href="//ailleurs.example/p" rel="nofollow">Étude</a>
  <a href="https://www.${network}/hiver">Réseau</a><a href="https://${network}/sharer?u=x">Partager</a>
  <a href="https://shop.example/?tag=hiver-21">Acheter</a><a href="https://pub.example/" rel="sponsored">Pub</a>
  <a href="/notice.PDF"><img alt="Notice" src="n.png"></a><a href="mailto:a@hiver.example?body=x">Écrire</a><a href="tel:+331">Appeler</a>
  <a href="javascript:alert(1)">Piège</a><a href="data:text/html,x">Piège</a><a href="vbscript:x">Piège</a><a href="#bas">Bas</a>
  <a href="https://user:secret@sub.boutique.example/x">Compte</a></main>`;
  const { links, seo } = read(html);
  expect(links.map(({ kind, url, text }) => [kind, url, text])).toEqual([
    ['internal', 'https://boutique.example/guide', 'Le guide'],
    ['external', 'https://ailleurs.example/p', 'Étude'],
    ['social', `https://www.${network}/hiver`, 'Réseau'],
    ['external', `https://${network}/sharer?u=x`, 'Partager'],
    ['affiliate', 'https://shop.example/?tag=hiver-21', 'Acheter'],
    ['affiliate', 'https://pub.example/', 'Pub'],
    ['download', 'https://boutique.example/notice.PDF', 'Notice'],
    ['contact', 'mailto:a@hiver.example', 'Écrire'],
    ['contact', 'tel:+331', 'Appeler'],
    ['internal', 'https://sub.boutique.example/x', 'Compte'],
    ['internal', 'https://boutique.example/menu', 'Menu'],
  ]);
  expect(seo).toMatchObject({
    externalLinks: 5,
    sponsoredLinks: 1,
    nofollowLinks: 1,
    internalLinks: 6,
  });
});

test('at most 300 links are kept, all are counted', () => {
  const many = Array.from({ length: 900 }, (_, index) => `<a href="/p/${index}">P</a>`).join('');
  const { links, internalLinks } = readLinks(documentOf(`<main>${many}</main>`), PAGE_URL);
  expect([links.length, internalLinks]).toEqual([300, 900]);
});

test('images keep a missing alternative text apart from an empty one; pixels are left out', () => {
  const html = `<main><img src="/a.jpg" alt="Gourde"><img data-src="/b.jpg" src="data:image/gif;base64,x" alt="">
  <img srcset="/c.jpg 1x, /d.jpg 2x"><img src="/a.jpg" alt="Bis"><img src="https://t.example/p.gif" width="1" height="1">
  <img src="https://t.example/tr?id=1"><img src="javascript:alert(1)" alt="x"></main>`;
  const { images, seo } = read(html);
  expect(images).toEqual([
    { url: 'https://boutique.example/a.jpg', alt: 'Gourde' },
    { url: 'https://boutique.example/b.jpg', alt: '' },
    { url: 'https://boutique.example/c.jpg', alt: null },
  ]);
  expect(seo.imagesWithoutAlt).toBe(1);
});
