import { plural } from '../plural.ts';
import type { Messages } from '../en/index.ts';

/** Mots des synthèses hebdomadaires. */
export const digest: Messages['digest'] = {
  title: 'Synthèse hebdo',
  intro: 'Cinq lignes qui appellent une décision, chacune avec sa source.',
  week: (number, period) => `S${number} · ${period}`,

  prepareTitle: 'Préparer une synthèse',
  weekLabel: 'Semaine',
  weekEvidence: (kept, waiting) => {
    const retained = plural('fr', kept, 'retenue', 'retenues');
    return waiting === 0 ? retained : `${retained}, ${waiting} à trier`;
  },
  weekNothing: 'aucun relevé',
  languageLabel: 'Langue de la synthèse',
  languages: { fr: 'Français', en: 'English' },
  languageHint:
    'Les titres, les dates et les libellés suivent. Les lignes restent comme elles sont écrites.',
  prepare: 'Préparer la synthèse',
  openDraft: 'Ouvrir le brouillon',

  listTitle: 'Synthèses de cette étude',
  emptyTitle: 'Aucune synthèse pour l’instant',
  empty: 'Choisissez une semaine : ses candidates viennent des preuves que vous avez retenues.',
  draft: 'Brouillon',
  numbered: (number) => `N° ${number}`,
  issuedOn: (date) => `émise le ${date}`,
  editedOn: (date) => `modifiée ${date}`,
  lines: (count) => plural('fr', count, 'ligne', 'lignes'),
  backToList: 'Toutes les synthèses',
  goneTitle: 'Cette synthèse n’est pas ici',
  gone: 'Elle a été supprimée, ou elle appartient à une autre étude.',

  editor: 'Rédaction de la synthèse',
  head: 'Objet et introduction',
  preview: 'Aperçu',
  previewTitle: (subject) => `Aperçu de « ${subject} »`,
  previewFailed: 'L’aperçu n’a pas pu être composé.',

  subject: 'Objet',
  subjectHint: (length, limit) => `${length} caractères sur ${limit}`,
  introduction: 'Introduction',
  introductionHint: 'Une ou deux phrases, ou rien.',

  included: 'Dans la synthèse',
  includedNone: 'Aucune ligne dans la synthèse. Cochez une candidate ci-dessous.',
  candidates: 'Autres candidates',
  candidatesNone: 'Tout ce qui a été trouvé cette semaine est dans la synthèse.',
  include: (headline) => `Inclure : ${headline}`,
  headline: 'Titre',
  fact: 'Fait',
  forUs: 'Pour nous',
  forUsHint: 'Ce que cela change pour nous',
  action: 'Action',
  actionHint: 'Qui fait quoi et pour quand, ou « pas d’action, car… »',
  noEvidence: 'Plus aucune preuve',
  drag: (headline) => `Glisser pour déplacer : ${headline}`,
  moveUp: (headline) => `Monter : ${headline}`,
  moveDown: (headline) => `Descendre : ${headline}`,
  moved: (position, total) => `Ligne déplacée en position ${position} sur ${total}.`,
  reorderHint: 'Glissez par la poignée, ou utilisez les flèches.',

  sections: 'Rubriques affichées',
  sectionsHint:
    'L’essentiel et les sources restent toujours. Une rubrique qui n’a rien à dire est omise.',

  length: 'Longueur de l’essentiel',
  lengthCount: (words, limit, time) => `${words} mots sur ${limit} · lecture ${time} min`,

  checks: 'Avant d’émettre',
  checksNone: 'Rien à reprendre : chaque ligne a sa source, son sens pour nous et son action.',
  checksBlocking: 'à corriger',
  checksCount: (count) => plural('fr', count, 'point', 'points'),
  lineNumber: (number) => `Ligne ${number}`,
  issues: {
    empty: () => 'Aucune ligne dans la synthèse : cochez-en au moins une.',
    unsourced: () => 'Aucune preuve',
    'missing-for-us': () => 'Remplir « Pour nous »',
    'missing-action': () => 'Proposer une action',
    'too-long': (count) => `${count} mots : un lecteur pressé s’arrête à 400.`,
    'too-many-items': (count) => `${count} lignes : gardez les cinq qui comptent.`,
    old: (count) => `Vue ${plural('fr', count, 'jour', 'jours')} avant la fin`,
    'subject-too-long': (count) =>
      `L’objet compte ${count} caractères : les messageries le coupent à 70.`,
    'missing-subject': () => 'L’objet est vide.',
  },

  issue: 'Émettre',
  issued: 'Synthèse émise',
  issueRefused: 'Cette synthèse ne peut pas encore être émise : voir « Avant d’émettre ».',
  frozen: (number, date) =>
    `Synthèse n° ${number}, émise le ${date}. Elle est figée : préparez une nouvelle synthèse pour en dire plus.`,
  refresh: 'Recalculer les candidates',
  refreshed: 'Candidates recalculées',
  export: 'Exporter',
  exportHtml: 'Document HTML',
  exportHtmlHint: 'Un seul fichier, s’ouvre dans tout navigateur',
  exportMarkdown: 'Markdown',
  exportMarkdownHint: 'Texte simple avec sources numérotées',
  exported: (name) => `${name} a été remis aux téléchargements`,
  removeDraft: 'Supprimer le brouillon',
  removed: 'Brouillon supprimé',

  emptyWeekTitle: 'Rien à dire de cette semaine',
  emptyWeek:
    'Aucune preuve n’a été relevée cette semaine : il n’y a rien à émettre. Enregistrez des pages, triez ce qu’elles disent, puis recalculez les candidates.',
  toInbox: 'Ouvrir le tri',

  keys: {
    issue: 'Émettre la synthèse',
    refresh: 'Recalculer les candidates',
    list: 'Revenir à toutes les synthèses',
  },
};
