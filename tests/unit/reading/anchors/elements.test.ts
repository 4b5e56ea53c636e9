import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  describeElement,
  findElement,
  rankCandidates,
  SURE_LEAD,
} from '../../../../lib/reading/anchors/index.ts';
import { traitsOfRecord, type ElementRecord } from './element-record.ts';

const pageOf = (body: string) =>
  new JSDOM(`<!doctype html><html lang="fr"><body>${body}</body></html>`, {
    url: 'https://atelier-nord.example/tarifs',
  }).window.document;

/** Describes what a selector picks on one page, as stored, and looks for it on another. */
function follow(before: string, selector: string, after: string) {
  const page = pageOf(before);
  const anchor = JSON.parse(JSON.stringify(describeElement(page, page.querySelector(selector)!)));
  return findElement(pageOf(after), anchor);
}

const card = (name: string, price: string, users: number) =>
  `<div class="plan-card"><h3>${name}</h3><p class="plan-price"><span class="amount">${price}</span> par mois</p><p>Jusqu’à ${users} utilisateurs, ${name} comprend l’assistance.</p><a class="cta" href="/essai/${name.toLowerCase()}">Choisir ${name}</a></div>`;
const grid = (...cards: string[]) =>
  `<header><nav><a href="/">Accueil</a><a href="/tarifs">Tarifs</a></nav></header><main><h1>Nos tarifs</h1><section class="plans">${cards.join('')}</section></main>`;
const plans = [card('Essentiel', '9 €', 1), card('Pro', '29 €', 5), card('Équipe', '49 €', 20)];
const secondPrice = '.plan-card:nth-of-type(2) .amount';

const product = (name: string, price: string, extra = '') =>
  `<main><h1>${name}</h1><div class="product-info" id="buy-box"><div class="price-box"><span class="price-now css-1x9k2z" itemprop="price">${price}</span>${extra}</div><button class="add">Ajouter au panier</button></div><section class="related"><h2>Vous aimerez aussi</h2><ul><li class="tile"><a href="/a">Lampe</a><span class="price">12,00 €</span></li><li class="tile"><a href="/b">Vase</a><span class="price">15,00 €</span></li></ul></section></main>`;

describe('finding an element again', () => {
  it('finds a price that changed, in the plan it belongs to', () => {
    const after = grid(plans[0]!, card('Pro', '35 €', 5), plans[2]!);
    const result = follow(grid(...plans), secondPrice, after);
    expect(result.status).toBe('found');
    expect(result.element?.textContent).toBe('35 €');
  });

  it('finds the plan when another is put before it', () => {
    const after = grid(card('Découverte', '0 €', 1), ...plans);
    const result = follow(grid(...plans), secondPrice, after);
    expect(result.element?.closest('.plan-card')?.querySelector('h3')?.textContent).toBe('Pro');
  });

  it.each([
    ['removed', grid(plans[0]!, plans[2]!)],
    ['removed, another now at its price', grid(plans[0]!, card('Équipe', '29 €', 20))],
  ])('never takes the price of another plan when the plan is %s', (_, after) => {
    const result = follow(grid(...plans), secondPrice, after);
    expect(result.status).not.toBe('found');
    expect(result.element).toBeNull();
  });

  it('finds a price whose generated class and text changed, and says what agreed', () => {
    const after = product('Fauteuil Brume', '1 249,00 €').replace('css-1x9k2z', 'css-8h3m1q');
    const result = follow(product('Table Rivage', '349,00 €'), '.price-now', after);
    expect(result.element?.textContent).toBe('1 249,00 €');
    expect(result.agreed).toEqual(expect.arrayContaining(['attributes', 'classes', 'context']));
  });

  it('is lost on a page that has nothing like it', () => {
    const after = '<main><h1>Mentions légales</h1><p>Éditeur : Atelier Nord.</p></main>';
    const result = follow(product('Table Rivage', '349,00 €'), '.price-now', after);
    expect(result).toMatchObject({ status: 'lost', element: null, candidates: [] });
  });

  it('leaves the page as it was', () => {
    const page = pageOf(grid(...plans));
    const html = page.documentElement.outerHTML;
    const anchor = describeElement(page, page.querySelector(secondPrice)!);
    expect(findElement(page, anchor).element).toBe(page.querySelector(secondPrice));
    expect(page.documentElement.outerHTML).toBe(html);
  });

  it('keeps its description small, and answers, on a hostile page', () => {
    const page = pageOf(`<main id="${'x'.repeat(100_000)}"></main>`);
    let inner = page.querySelector('main')!;
    for (let depth = 0; depth < 5000; depth += 1) {
      const child = page.createElement('div');
      child.setAttribute('class', `${'long '.repeat(200)}${depth}`);
      inner = inner.appendChild(child);
    }
    inner.textContent = 'mot '.repeat(50_000);
    const anchor = describeElement(page, inner);
    expect(JSON.stringify(anchor).length).toBeLessThan(20_000);
    expect(findElement(page, anchor).candidates.length).toBeLessThanOrEqual(5);
  });

  it('ranks records of elements without a page', () => {
    const record = (at: number, text: string, href: string): ElementRecord => ({
      tag: 'A',
      id: null,
      name: null,
      classList: ['link'],
      href,
      alt: null,
      xpath: `/html[1]/body[1]/nav[1]/a[${at}]`,
      location: { x: 10 * at, y: 0, width: 60, height: 20 },
      visibleText: [text],
      neighborText: ['Accueil'],
    });
    const target = record(2, 'Tarifs', 'https://atelier-nord.example/tarifs');
    const now = [
      record(1, 'Produits', 'https://atelier-nord.example/produits'),
      record(2, 'Blog', 'https://atelier-nord.example/blog'),
      record(5, 'Tarifs', 'https://www.atelier-nord.example/fr/tarifs/'),
    ];
    const { ranked, lead } = rankCandidates(traitsOfRecord(target), now.map(traitsOfRecord));
    expect(ranked[0]?.index).toBe(2);
    expect(lead).toBeGreaterThan(SURE_LEAD);
  });
});
