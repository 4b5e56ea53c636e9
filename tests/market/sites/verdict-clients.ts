import { FJORD_REVIEWS } from '../data/reviews.ts';
import { html, jsonLd } from '../html.ts';
import { htmlAnswer, plainExpectation, type Site, type SitePage } from '../site.ts';
import { isoDay, longDate } from '../templates/dates.ts';
import { shell } from '../templates/shell.ts';
import { dateOfWeek } from '../timeline.ts';
import { FONTS } from './looks.ts';

const MAX_STARS = 5;

const REVIEWS: SitePage = {
  key: 'fjord',
  path: '/avis/nordis-fjord-500',
  kind: 'reviews',
  expect: () => plainExpectation(),
  render: (context) => {
    const shown = FJORD_REVIEWS.filter((review) => review.week <= context.week);
    const mean = shown.reduce((sum, review) => sum + review.stars, 0) / shown.length;
    return htmlAnswer(
      shell(context, {
        title: `Avis sur la gourde Nordis Fjord 500 ml : ${mean.toFixed(1).replace('.', ',')}/5`,
        description: `${shown.length} avis vérifiés sur la gourde Nordis Fjord 500 ml.`,
        path: '/avis/nordis-fjord-500',
        head: jsonLd({
          '@context': 'https://schema.org',
          '@type': 'Product',
          name: 'Nordis Fjord 500 ml',
          brand: { '@type': 'Brand', name: 'Nordis' },
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: mean.toFixed(1),
            reviewCount: shown.length,
          },
          review: shown.map((review) => ({
            '@type': 'Review',
            author: { '@type': 'Person', name: review.author },
            reviewRating: { '@type': 'Rating', ratingValue: review.stars },
            reviewBody: review.text,
          })),
        }),
        main: html`<h1>Avis clients : Nordis Fjord 500 ml</h1>
          <p>
            <strong>Note moyenne ${mean.toFixed(1).replace('.', ',')}/5</strong> · ${shown.length}
            avis vérifiés
          </p>
          ${shown.toReversed().map(
            (review) =>
              html`<article class="review">
                <h2>${review.title}</h2>
                <p>
                  <span aria-label="${review.stars} sur ${MAX_STARS}"
                    >${'★'.repeat(review.stars)}${'☆'.repeat(MAX_STARS - review.stars)}</span
                  >
                  ${review.author},
                  <time datetime="${isoDay(dateOfWeek(review.week))}"
                    >${longDate(dateOfWeek(review.week), 'fr')}</time
                  >
                </p>
                <p>${review.text}</p>
              </article>`,
          )}`,
      }),
    );
  },
};

/** A review site: opinions about a competitor's flagship, which sour after its price rise. */
export const VERDICT: Site = {
  name: 'verdict-clients',
  title: 'Verdict Clients',
  tagline: 'Des avis vérifiés, rien d’autre',
  lang: 'fr',
  kind: 'review',
  relation: null,
  look: { accent: '#00796b', background: '#f4fbfa', ink: '#12302c', font: FONTS.sans, radius: 8 },
  navigation: [['Nordis Fjord', '/avis/nordis-fjord-500']],
  teasers: ['Donnez votre avis et aidez les autres.', 'Comment vérifions-nous les avis ?'],
  redirects: { '/': '/avis/nordis-fjord-500' },
  pages: [REVIEWS],
};
