import { plural } from '../plural.ts';
import type { Messages } from '../en/index.ts';

const count = (value: number, one: string, many: string) => plural('fr', value, one, many);

/** Mots des documents : ce qu’un lecteur voit dans un fichier exporté, et les brouillons d’une synthèse. */
export const documents: Messages['documents'] = {
  fileDigest: 'synthese',
  fileDiagnosis: 'diagnostic',
  weekInitial: 'S',
  weekPrefix: (week) => `Veille S${week}`,
  quote: (text) => `«\u202f${text}\u202f»`,
  label: (name) => `${name}\u202f:`,
  period: (from, to) => `du ${from} au ${to}`,
  list: (items) => items.join(', '),

  sources: 'Sources',
  sourceNumber: (number) => `Source ${number}`,
  backToText: (number) => `Retour à l’endroit où la source ${number} est citée`,
  figureData: 'Les chiffres de ce graphique',
  reliability: (grade) => `fiabilité ${grade}`,
  keptCopy: (version) =>
    `Copie datée conservée dans l’étude, relevé nº\u202f${version} de la page.`,
  keptText: (version) => `Texte daté conservé dans l’étude, relevé nº\u202f${version} de la page.`,
  watermark: 'Exemple fictif',
  watermarkNote:
    'Exemple fictif\u202f: les entreprises, produits, prix et personnes de ce document n’existent pas.',
  unknown: 'inconnu',
  method: (captures, date) =>
    `Document établi avec Vigie le ${date} à partir de ${captures}. Chaque fait renvoie à la page où il a été lu, à la date où il l’a été. La fiabilité va de A (sûre) à E (douteuse)\u202f; F signifie qu’elle ne peut être jugée.`,
  captures: (value) => count(value, 'relevé daté', 'relevés datés'),

  strength: {
    cards: (value) => count(value, 'preuve', 'preuves'),
    origins: (value) => count(value, 'origine indépendante', 'origines indépendantes'),
    newest: (days) => {
      if (days === 0) return 'plus récente aujourd’hui';
      return days === 1 ? 'plus récente hier' : `plus récente il y a ${days}\u202fj`;
    },
    bestGrade: (grade) => `meilleure note ${grade}`,
    contradicted: (value) => `contredite par ${value}`,
    weak: 'Appui faible',
    medium: 'Appui moyen',
    strong: 'Appui fort',
    disputed: 'Contestée',
    opinion: 'Opinion\u202f: aucune preuve',
  },

  digest: {
    title: 'Synthèse hebdomadaire',
    numbered: (number) => `Synthèse hebdomadaire nº\u202f${number}`,
    week: (week, period) => `semaine ${week}, ${period}`,
    study: 'Étude',
    market: 'Marché',
    question: 'Question suivie',
    reading: 'Lecture',
    minutes: (value) => count(value, 'minute', 'minutes'),
    issued: 'Émise le',
    status: 'Statut',
    notIssued: 'brouillon, pas encore émise',
    sections: {
      essentials: 'L’essentiel',
      moves: 'Mouvements par concurrent',
      prices: 'Prix',
      launches: 'Nouveautés et promotions',
      demand: 'Consommation et communication',
      environment: 'Environnement',
      signal: 'Signal et bruit',
      questions: 'Questions ouvertes',
      'follow-up': 'Suivi',
      sources: 'Sources',
    },
    forUs: 'Pour nous',
    action: 'Action',
    toComplete: 'à compléter',
    priorityHigh: '▲ Priorité haute',
    priorityWatch: '● À surveiller',
    priorityLow: '○ Signal faible',
    nothing: 'Rien de notable cette semaine.',
    columns: {
      company: 'Entreprise',
      move: 'Mouvement',
      theme: 'Thème',
      impact: 'Impact',
      confidence: 'Confiance',
      offer: 'Offre',
      before: 'Avant',
      after: 'Après',
      difference: 'Écart',
      since: 'Depuis',
      seen: 'Vu',
      notes: 'Source',
    },
    movesCaption: 'Mouvements retenus cette semaine, ceux de l’essentiel en premier',
    pricesCaption: 'Variations de prix relevées cette semaine',
    impact: { 1: 'faible', 2: 'moyen', 3: 'fort' },
    seenOnce: 'vu une fois',
    confirmed: 'confirmé',
    corroborated: 'recoupé',
    seenTimes: (value) => `${value} fois`,
    signal: (captures, kept, setAside) => `${captures} cette semaine\u202f: ${kept}, ${setAside}.`,
    weekCaptures: (value) => count(value, 'relevé', 'relevés'),
    kept: (value) => count(value, 'preuve retenue', 'preuves retenues'),
    setAside: (value) => count(value, 'écartée', 'écartées'),
    waiting: (value) => ` Encore à trier\u202f: ${value}.`,
    quiet: (company, days, date) =>
      `${company}\u202f: rien vu depuis ${count(days, 'jour', 'jours')} (dernier relevé le ${date}). Pas vu ne veut pas dire pas fait.`,
    neverSeen: (company) => `${company}\u202f: aucun relevé à ce jour.`,
    followUp: (number) =>
      `Actions proposées dans la synthèse nº\u202f${number}, à passer en revue\u202f:`,
    oldest: (date) => `Relevé cité le plus ancien\u202f: ${date}.`,
  },

  moves: {
    someone: 'Une entreprise',
    offer: (name) => `«\u202f${name}\u202f»`,
    priceUp: (actor, offer, percent) =>
      offer
        ? `${actor} augmente de ${percent} ${offer}`
        : `${actor} augmente son prix de ${percent}`,
    priceDown: (actor, offer, percent) =>
      offer ? `${actor} baisse de ${percent} ${offer}` : `${actor} baisse son prix de ${percent}`,
    priceChanged: (actor, offer) =>
      offer ? `${actor} change le prix de ${offer}` : `${actor} change son prix`,
    listPriceChanged: (actor, offer) =>
      offer ? `${actor} change le prix barré de ${offer}` : `${actor} change son prix barré`,
    availability: (actor, offer, after) =>
      offer
        ? `${actor}\u202f: ${offer} est maintenant ${after}`
        : `${actor}\u202f: l’offre est maintenant ${after}`,
    promotionStarts: (actor, text) => `${actor} lance une promotion\u202f: ${text}`,
    promotionEnds: (actor) => `${actor} met fin à sa promotion`,
    offerAdded: (actor, offer) => `${actor} ajoute ${offer} à sa gamme`,
    offerRemoved: (actor, offer) => `${actor} ne montre plus ${offer}`,
    pageChanged: (actor) => `${actor} modifie sa page`,
    about: (actor, text) => `${actor}\u202f: ${text}`,
    fact: (actor, values, move, date) => `${actor}\u202f: ${values}${move}, relevé le ${date}.`,
    none: 'aucune',
    availabilities: {
      'in-stock': 'en stock',
      'low-stock': 'presque épuisée',
      preorder: 'en précommande',
      backorder: 'en réapprovisionnement',
      'out-of-stock': 'en rupture de stock',
      discontinued: 'arrêtée',
      unknown: 'de disponibilité inconnue',
    },
  },

  diagnosis: {
    title: (name) => `Diagnostic\u202f: ${name}`,
    subtitle: (date) => `SWOT étayé par des preuves, au ${date}`,
    client: 'Client',
    product: 'Produit',
    market: 'Marché',
    area: 'Zone',
    period: 'Période observée',
    material: 'Matériau',
    materialValue: (evidence, sources) => `${evidence}, ${sources}`,
    evidence: (value) => count(value, 'preuve', 'preuves'),
    sourceCount: (value) => count(value, 'source', 'sources'),
    dated: 'Faits datés',
    problem: 'Problématique',
    noProblem: 'La problématique n’est pas encore formulée.',
    horizon: 'Horizon',
    decision: 'Décision attendue',
    swot: 'SWOT étayé',
    overview: 'Le SWOT en un coup d’œil',
    quadrants: {
      strength: 'Forces',
      weakness: 'Faiblesses',
      opportunity: 'Opportunités',
      threat: 'Menaces',
    },
    because: 'Parce que',
    therefore: 'Donc',
    emptyCell: 'Rien de retenu dans cette case à ce jour.',
    contradictedBy: 'Contredite par',
    unvalidated: '◌ À valider',
    toValidate: '(à valider)',
    finalNote:
      'Les affirmations marquées «\u202fà valider\u202f» sont des brouillons de travail, pas des conclusions.',
    methodTitle: 'Méthode',
    methodStrength:
      'L’appui est la somme, sur les origines indépendantes, de la meilleure preuve de chacune\u202f: fiabilité de la source × crédibilité de l’affirmation × âge. Il ne sert qu’à trier\u202f; le lecteur juge.',
  },
};
