import { readArticles, type Article } from '../articles.ts';
import type { Site } from '../site.ts';
import { articlePage, frontPage } from '../templates/article.ts';
import { FONTS } from './looks.ts';

const ARTICLES = readArticles('press');
const pathOf = (article: Article): string => `/articles/${article.slug}`;

/** The trade press: one dated article a week about the market. */
export const COURRIER: Site = {
  name: 'courrier-contenants',
  title: 'Le Courrier des contenants',
  tagline: 'L’actualité de la filière gourdes, mugs et bouteilles',
  lang: 'fr',
  kind: 'press',
  relation: null,
  look: { accent: '#8b1e3f', background: '#ffffff', ink: '#1c1c1c', font: FONTS.serif, radius: 0 },
  navigation: [['À la une', '/']],
  teasers: [
    'Abonnez-vous : un mois d’essai à 1 €.',
    'Agenda : le salon du contenant ouvre le 20 janvier.',
    'Offres d’emploi : responsable qualité émail.',
  ],
  redirects: { '/a/1': '/articles/croissance-marche-gourdes' },
  pages: [
    frontPage(ARTICLES, pathOf),
    ...ARTICLES.map((article) => articlePage(article, pathOf(article), 'article')),
  ],
};
