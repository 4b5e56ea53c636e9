import { readArticles } from '../articles.ts';
import type { Site } from '../site.ts';
import { articlePage, frontPage } from '../templates/article.ts';
import { FONTS } from './looks.ts';

const TEXTS = readArticles('texts');

/** The official journal of the fictional republic: one decree, published in week 5. */
export const RECUEIL: Site = {
  name: 'recueil-textes',
  title: 'Recueil des textes',
  tagline: 'Lois et décrets de la République de Valdore',
  lang: 'fr',
  kind: 'law',
  relation: null,
  look: { accent: '#1b3a6b', background: '#f7f8fa', ink: '#1a1a1a', font: FONTS.serif, radius: 0 },
  navigation: [['Derniers textes', '/']],
  teasers: [],
  pages: [
    frontPage(TEXTS, (text) => `/textes/${text.slug}`),
    ...TEXTS.map((text) => articlePage(text, `/textes/${text.slug}`, 'law')),
  ],
};
