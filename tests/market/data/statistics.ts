import type { Timeline } from '../timeline.ts';

/** A table of the statistics office. */
export interface StatisticsTable {
  caption: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The release: revised once, in week 4. */
export const RELEASE: Timeline<{
  introduction: readonly string[];
  tables: readonly StatisticsTable[];
}> = {
  0: {
    introduction: [
      'L’indice des prix des articles ménagers non durables augmente de 2,4 % sur un an au troisième trimestre 2026. Les contenants isothermes contribuent à cette hausse : leur prix moyen progresse de 5,6 %, après 3,1 % au deuxième trimestre.',
      'En volume, la consommation des ménages en contenants réutilisables croît de 2,1 %. Le taux d’équipement atteint 61 % des ménages, contre 52 % en 2023. L’échantillon représentatif compte 8 400 ménages ; la marge d’erreur est de 1,1 point.',
    ],
    tables: [
      {
        caption: 'Consommation de contenants isothermes, 2022-2026',
        header: ['Année', 'Valeur (M€)', 'Volume (milliers)', 'Prix moyen (€)'],
        rows: [
          ['2022', '268', '12 100', '22,15'],
          ['2023', '311', '13 600', '22,87'],
          ['2024', '349', '14 500', '24,07'],
          ['2025', '382', '14 900', '25,64'],
          ['2026 (p)', '412', '15 200', '27,11'],
        ],
      },
      {
        caption: 'Taux d’équipement des ménages selon l’âge, en %',
        header: ['Âge de la personne de référence', '2023', '2026'],
        rows: [
          ['Moins de 30 ans', '63', '74'],
          ['30 à 49 ans', '58', '67'],
          ['50 à 64 ans', '49', '57'],
          ['65 ans ou plus', '31', '42'],
        ],
      },
    ],
  },
  4: {
    introduction: [
      'L’indice des prix des articles ménagers non durables augmente de 2,5 % sur un an au troisième trimestre 2026 (chiffre révisé). Les contenants isothermes contribuent à cette hausse : leur prix moyen progresse de 5,9 %, après 3,1 % au deuxième trimestre.',
      'En volume, la consommation des ménages en contenants réutilisables croît de 1,8 %. Le taux d’équipement atteint 61 % des ménages, contre 52 % en 2023. L’échantillon représentatif compte 8 400 ménages ; la marge d’erreur est de 1,1 point.',
    ],
    tables: [
      {
        caption: 'Consommation de contenants isothermes, 2022-2026',
        header: ['Année', 'Valeur (M€)', 'Volume (milliers)', 'Prix moyen (€)'],
        rows: [
          ['2022', '268', '12 100', '22,15'],
          ['2023', '311', '13 600', '22,87'],
          ['2024', '349', '14 500', '24,07'],
          ['2025', '382', '14 900', '25,64'],
          ['2026 (r)', '413', '15 170', '27,22'],
        ],
      },
      {
        caption: 'Taux d’équipement des ménages selon l’âge, en %',
        header: ['Âge de la personne de référence', '2023', '2026'],
        rows: [
          ['Moins de 30 ans', '63', '74'],
          ['30 à 49 ans', '58', '67'],
          ['50 à 64 ans', '49', '57'],
          ['65 ans ou plus', '31', '42'],
        ],
      },
    ],
  },
};
