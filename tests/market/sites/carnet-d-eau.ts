import { readArticles, type Article } from '../articles.ts';
import type { Site } from '../site.ts';
import { articlePage, frontPage } from '../templates/article.ts';
import { FONTS } from './looks.ts';

const ARTICLES = readArticles('blog');
const pathOf = (article: Article): string => `/${article.lang}/${article.slug}`;

/** A blog kept in French and in English. */
export const CARNET: Site = {
  name: 'carnet-d-eau',
  title: 'Carnet d’eau',
  tagline: 'Marcher, boire, noter',
  lang: 'fr',
  kind: 'blog',
  relation: null,
  look: { accent: '#2a6f97', background: '#fcfbf7', ink: '#2d2a26', font: FONTS.serif, radius: 6 },
  navigation: [['Tous les billets', '/']],
  teasers: ['Photo du jour : la brume sur le lac.', 'Abonnez-vous au flux.'],
  pages: [
    frontPage(ARTICLES, pathOf),
    ...ARTICLES.map((article) => articlePage(article, pathOf(article), 'article')),
  ],
};
