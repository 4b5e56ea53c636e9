import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../lib/market/index.ts';
import {
  cite,
  compileDiagnosis,
  compileDigest,
  documentFileName,
  moveWords,
  toMarkdown,
  type DigestMaterial,
} from '../../../lib/documents/index.ts';
import { createDates } from '../../../lib/documents/dates.ts';
import * as week from './fictional-week.ts';

/** The text of a digest with plain spaces, for assertions one can read. */
const read = (digest: Digest, material: DigestMaterial = week.material) =>
  toMarkdown(compileDigest(digest, material, week.options)).replace(/[\u00a0\u202f]/gu, ' ');

const headings = (markdown: string) =>
  [...markdown.matchAll(/^## (.+)$/gmu)].map((match) => match[1]);

describe('the document of a digest', () => {
  it('holds the sections that have something to say, in order', () => {
    expect(headings(read(week.draftDigest('fr')))).toEqual([
      'L’essentiel',
      'Mouvements par concurrent',
      'Prix',
      'Nouveautés et promotions',
      'Signal et bruit',
      'Questions ouvertes',
      'Sources',
    ]);
  });

  it('leaves out what the user switched off', () => {
    const digest = { ...week.draftDigest('fr'), hiddenSections: ['moves', 'prices', 'essentials'] };
    expect(headings(read(digest)).slice(0, 2)).toEqual(['L’essentiel', 'Nouveautés et promotions']);
  });

  it('speaks English when the digest does, quoting pages in their own language', () => {
    const markdown = read(week.draftDigest('en'));
    expect(markdown).toContain('# Watch W47 · Nordis raises “Gourde Trail 750 ml” by 20.7%');
    expect(markdown).toContain('Nordis: €29.00 → €35.00 (+20.7%), read on 18 November 2026.');
    expect(markdown).toContain('Les dépenses des ménages');
    expect(markdown).toContain(
      'Retrieved November 18, 2026, from <https://nordis.example/gourde-trail>',
    );
  });

  it('shows a price move with its two captures', () => {
    expect(read(week.draftDigest('fr'))).toContain(
      '| Gourde Trail 750 ml | Nordis | 29,00 € | 35,00 € | +20,7 % | 18 nov. | 1 fois | [^5][^1] |',
    );
  });

  it('never shows a missing amount as zero', () => {
    const changes = week.material.changes.map((change) => ({ ...change, before: '' }));
    expect(read(week.draftDigest('fr'), { ...week.material, changes })).toContain(
      '| Nordis | — | 35,00 € |',
    );
  });

  it('says what was set aside and of whom nothing was seen', () => {
    const markdown = read(week.draftDigest('fr'));
    expect(markdown).toContain('4 relevés cette semaine : 5 preuves retenues, 1 écartée.');
    expect(markdown).toContain(
      'Aqualis : rien vu depuis 23 jours (dernier relevé le 30 octobre 2026).',
    );
  });

  it('never lets the inbox out', () => {
    const inbox = week.material.evidence.map((item) => ({ ...item, status: 'unsorted' as const }));
    const digest = week.draftDigest('fr');
    const items = digest.items.map((item) => ({ ...item, included: false }));
    const markdown = read({ ...digest, items }, { ...week.material, evidence: inbox });
    expect(markdown).toContain('Rien de notable cette semaine.');
    expect(markdown).not.toContain('Kelvo Brut');
    expect(markdown).toContain('Encore à trier : 6.');
  });

  it('reviews the actions of the digest issued before', () => {
    const draft = week.draftDigest('fr');
    const items = draft.items.map((item, rank) => ({
      ...item,
      action: rank === 0 ? 'Tester 32 €.' : '',
    }));
    const markdown = read(draft, {
      ...week.material,
      previousDigest: { ...draft, items, number: 3 },
    });
    expect(markdown).toContain('synthèse nº 3, à passer en revue :\n\n- Tester 32 €.\n');
  });

  it('names no person behind a review', () => {
    const material = {
      ...week.material,
      sources: week.sources.map((source) => ({ ...source, kind: 'review' as const })),
    };
    expect(read(week.draftDigest('fr'))).toContain('RÉDACTION.');
    expect(read(week.draftDigest('fr'), material)).not.toContain('RÉDACTION.');
  });
});

it('shows in a diagnosis what is an opinion, what is a draft, and what carries each line', () => {
  const markdown = toMarkdown(compileDiagnosis(week.material, week.options)).replace(
    /[\u00a0\u202f]/gu,
    ' ',
  );
  expect(markdown).toContain(
    '**Nos clients nous trouvent sympathiques** · ◌ Opinion : aucune preuve · ◌ À valider',
  );
  expect(markdown).toContain(
    '*2 preuves · 2 origines indépendantes · plus récente il y a 5 j · meilleure note B2*',
  );
  const carrying = week.material.entries.flatMap(({ evidenceIds }) => evidenceIds.slice(0, 3));
  const proofs = week.material.evidence.filter(({ id }) => carrying.includes(id));
  expect(proofs.length).toBeGreaterThan(0);
  const plain = markdown.replaceAll('\\', '');
  for (const { text } of proofs) expect(plain).toContain(`« ${text} »[^`);
  expect(markdown).toContain('Période observée :** du 30 octobre au 20 novembre 2026');
  expect(markdown.indexOf('Nordis porte la Trail')).toBeLessThan(
    markdown.indexOf('Les dépenses de plein air'),
  );
  const validated = week.entries.filter((entry) => entry.state === 'validated');
  expect(
    toMarkdown(compileDiagnosis({ ...week.material, entries: validated }, week.options)),
  ).not.toContain('valider');
});

describe('a citation', () => {
  const page = {
    author: 'La Gazette',
    title: 'Kelvo sans vernis',
    site: 'La Gazette',
    publishedAt: '2026-11-17T22:30:00+01:00',
    url: 'https://gazette.example/kelvo',
    accessedAt: '2026-11-19T23:30:00.000Z',
  };
  const text = (...args: Parameters<typeof cite>) =>
    cite(...args)
      .map((part) => part.text)
      .join('')
      .replace(/\u202f/gu, ' ');

  it('follows ISO 690 in French and APA 7 in English, always with the date of access', () => {
    expect(text(page, 'fr', 'Europe/Paris')).toBe(
      'LA GAZETTE. Kelvo sans vernis. La Gazette [en ligne], 17 novembre 2026. Disponible sur : <https://gazette.example/kelvo> (consulté le 20/11/2026).',
    );
    expect(text(page, 'en', 'UTC')).toBe(
      'La Gazette. (2026, November 17). Kelvo sans vernis. Retrieved November 19, 2026, from https://gazette.example/kelvo',
    );
  });

  it('claims no more precision than the page gave', () => {
    const dated = (publishedAt: string | null) => text({ ...page, publishedAt }, 'en', 'UTC');
    expect(dated('2026')).toContain('(2026).');
    expect(dated('2026-11')).toContain('(2026, November).');
    expect(dated(null)).toContain('(n.d.).');
    expect(dated('hier')).toContain('(n.d.).');
    expect(text({ ...page, publishedAt: null }, 'fr', 'UTC')).toContain(
      '[en ligne], s. d. Disponible',
    );
  });
});

it('writes periods as a person would', () => {
  const { period } = createDates('fr', 'Europe/Paris');
  const join = (from: string, to: string) => `du ${from} au ${to}`;
  const day = (date: string) => `${date}T12:00:00.000Z`;
  expect(period(day('2026-11-16'), day('2026-11-22'), join)).toBe('du 16 au 22 novembre 2026');
  expect(period(day('2026-11-30'), day('2026-12-01'), join)).toBe(
    'du 30 novembre au 1er décembre 2026',
  );
  expect(period(day('2025-12-29'), day('2026-01-04'), join)).toBe(
    'du 29 décembre 2025 au 4 janvier 2026',
  );
  expect(period(day('2026-11-16'), day('2026-11-16'), join)).toBe('16 novembre 2026');
});

it('drafts each kind of change in a sentence', () => {
  const words = moveWords('fr', 'UTC');
  const [base] = week.changes;
  const headline = (facts: Partial<typeof base>) =>
    words.change({ ...base!, ...facts }, 'Nordis').headline.replace(/[\u00a0\u202f]/gu, ' ');
  expect(headline({ percent: -5 })).toBe('Nordis baisse de 5 % « Gourde Trail 750 ml »');
  expect(headline({ field: 'availability', after: 'out-of-stock' })).toBe(
    'Nordis : « Gourde Trail 750 ml » est maintenant en rupture de stock',
  );
  expect(headline({ field: 'promotion', after: '' })).toBe('Nordis met fin à sa promotion');
  expect(headline({ field: 'offer-removed' })).toBe(
    'Nordis ne montre plus « Gourde Trail 750 ml »',
  );
  expect(headline({ offerName: '' })).toBe('Nordis augmente son prix de 20,7 %');
});

it('names files safely in the language of the document', () => {
  expect(documentFileName({ kind: 'digest', week: '2026-W47' }, 'fr', 'html')).toBe(
    'vigie-synthese-2026-S47.html',
  );
  expect(documentFileName({ kind: 'diagnosis', date: '2026-11-25' }, 'en', 'md')).toBe(
    'vigie-diagnosis-2026-11-25.md',
  );
  expect(documentFileName({ kind: 'diagnosis', date: '../../é\u0000' }, 'en', '/exe')).toBe(
    'vigie-diagnosis-e.exe',
  );
});
