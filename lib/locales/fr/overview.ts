import { plural } from '../plural.ts';
import type { Messages } from '../en/index.ts';

/** Mots de la vue d’ensemble. */
export const overview: Messages['overview'] = {
  title: 'Vue d’ensemble',
  kpis: 'La semaine en chiffres',
  kept: 'Preuves retenues cette semaine',
  captures: 'Relevés cette semaine',
  toSort: 'À trier',
  unsupported: 'Affirmations sans preuve',
  ofClaims: (count) => `sur ${plural('fr', count, 'affirmation', 'affirmations')}`,
  next: 'À faire',
  sortNext: (count, minutes) =>
    `${plural('fr', count, 'preuve', 'preuves')} à trier, environ ${minutes} min`,
  sortAction: 'Trier maintenant',
  placeNext: 'Tout est trié. Placez ce que vous avez retenu dans le diagnostic.',
  placeAction: 'Ouvrir le diagnostic',
  moves: 'Ce qui a changé',
  movesHint: (date) =>
    date === null
      ? 'Sur les quatre dernières semaines.'
      : `Sur les quatre dernières semaines. Nouveau depuis le ${date}.`,
  noMoves:
    'Rien n’a changé sur les pages relevées plus d’une fois. Enregistrez de nouveau une page pour comparer ses versions.',
  isNew: 'nouveau',
  unsure: 'à confirmer',
  unsureTitle: 'Un saut peu plausible : enregistrez la page de nouveau pour le confirmer.',
  fields: {
    price: 'Prix',
    'list-price': 'Prix barré',
    availability: 'Disponibilité',
    promotion: 'Promotion',
    'offer-added': 'Nouvelle offre',
    'offer-removed': 'Offre disparue',
    title: 'Titre',
    text: 'Texte',
    rewrite: 'Page réécrite',
  },
  latest: 'Derniers relevés',
  noCaptures: 'Aucun relevé cette semaine.',
  version: (version) => `version ${version}`,
  startTitle: 'Trois étapes jusqu’à la première synthèse',
  stepCompetitors: 'Nommez vos concurrents et leurs sites',
  stepCompetitorsAction: 'Ouvrir l’étude',
  stepCapture: 'Enregistrez une page d’un concurrent',
  stepCaptureHint:
    'Sur la page, cliquez sur Vigie dans la barre d’outils puis Entrée, ou pressez Alt+Maj+S. Si le bouton n’est pas visible, épinglez Vigie depuis le menu des extensions du navigateur.',
  stepDigest: 'Triez les preuves, puis émettez la synthèse de la semaine',
  stepDone: 'fait',
};
