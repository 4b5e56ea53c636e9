import type { Timeline } from '../timeline.ts';

/** A column of the price grid; prices are per month, excluding tax, null for "on request". */
export interface Plan {
  name: string;
  audience: string;
  monthly: string | null;
  /** Price per month when billed yearly. */
  yearly: string | null;
  features: readonly string[];
}

const TEAM_FEATURES = [
  '2 stations raccordées',
  'Jusqu’à 80 personnes',
  'Filtres changés tous les 4 mois',
  'Rapport CO2 annuel',
];
const CAMPUS_FEATURES = [
  '6 stations raccordées',
  'Jusqu’à 300 personnes',
  'Maintenance sous 24 h',
  'Suivi de consommation en ligne',
];
const ESSENTIAL: Plan = {
  name: 'Essentiel',
  audience: 'Pour un étage ou un petit site',
  monthly: '49.00',
  yearly: '42.00',
  features: ['1 station raccordée', 'Jusqu’à 30 personnes', 'Filtres changés tous les 6 mois'],
};
const CUSTOM: Plan = {
  name: 'Sur mesure',
  audience: 'Pour les sites multiples et les collectivités',
  monthly: null,
  yearly: null,
  features: ['Nombre de stations illimité', 'Accompagnement dédié', 'Facturation par site'],
};

/** The grid week by week: a rise in week 2, a new entry plan in week 5, a deeper yearly discount in week 7. */
export const PLANS: Timeline<readonly Plan[]> = {
  0: [
    ESSENTIAL,
    {
      name: 'Équipe',
      audience: 'Pour une agence',
      monthly: '89.00',
      yearly: '76.00',
      features: TEAM_FEATURES,
    },
    {
      name: 'Campus',
      audience: 'Pour un siège ou une école',
      monthly: '249.00',
      yearly: '212.00',
      features: CAMPUS_FEATURES,
    },
    CUSTOM,
  ],
  2: [
    ESSENTIAL,
    {
      name: 'Équipe',
      audience: 'Pour une agence',
      monthly: '99.00',
      yearly: '84.00',
      features: TEAM_FEATURES,
    },
    {
      name: 'Campus',
      audience: 'Pour un siège ou une école',
      monthly: '269.00',
      yearly: '229.00',
      features: CAMPUS_FEATURES,
    },
    CUSTOM,
  ],
  5: [
    {
      name: 'Découverte',
      audience: 'Pour se mettre en conformité',
      monthly: '29.00',
      yearly: '25.00',
      features: [
        '1 station à poser, sans raccordement',
        'Jusqu’à 15 personnes',
        '20 gourdes offertes',
      ],
    },
    ESSENTIAL,
    {
      name: 'Équipe',
      audience: 'Pour une agence',
      monthly: '99.00',
      yearly: '84.00',
      features: TEAM_FEATURES,
    },
    {
      name: 'Campus',
      audience: 'Pour un siège ou une école',
      monthly: '269.00',
      yearly: '229.00',
      features: CAMPUS_FEATURES,
    },
    CUSTOM,
  ],
  7: [
    {
      name: 'Découverte',
      audience: 'Pour se mettre en conformité',
      monthly: '29.00',
      yearly: '23.00',
      features: [
        '1 station à poser, sans raccordement',
        'Jusqu’à 15 personnes',
        '20 gourdes offertes',
      ],
    },
    { ...ESSENTIAL, yearly: '39.00' },
    {
      name: 'Équipe',
      audience: 'Pour une agence',
      monthly: '99.00',
      yearly: '79.00',
      features: TEAM_FEATURES,
    },
    {
      name: 'Campus',
      audience: 'Pour un siège ou une école',
      monthly: '269.00',
      yearly: '215.00',
      features: [...CAMPUS_FEATURES, '100 gourdes gravées'],
    },
    CUSTOM,
  ],
};
