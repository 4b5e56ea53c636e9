import { plural } from '../plural.ts';
import type { Messages } from '../en/index.ts';

/** Mots communs à tous les espaces. */
export const common: Messages['common'] = {
  productName: 'Vigie',
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler l’action',
  retry: 'Réessayer',
  remove: 'Supprimer',
  edit: 'Modifier',
  add: 'Ajouter',
  open: 'Ouvrir',
  accept: 'Accepter',
  reject: 'Refuser',
  loading: 'Chargement…',
  unknown: 'inconnu',
  proposed: 'proposé',
  sampleWatermark: 'Exemple fictif',
  captures: (count) => plural('fr', count, 'relevé', 'relevés'),
  evidence: (count) => plural('fr', count, 'preuve', 'preuves'),
  sources: (count) => plural('fr', count, 'source', 'sources'),
  versions: (count) => plural('fr', count, 'version', 'versions'),
  priceFaults: {
    'not-a-number': 'Saisissez un montant, par exemple 29,90.',
    negative: 'Un prix n’est jamais négatif.',
    zero: 'Zéro n’est pas un prix : laissez-le de côté, ou saisissez ce qui est payé.',
    'too-large': 'Ce montant est trop élevé pour un prix.',
    'too-many-decimals': 'Cette devise a moins de décimales.',
    'unknown-currency': 'Trois lettres d’une devise connue, par exemple EUR.',
  },
  availabilities: {
    'in-stock': 'en stock',
    'low-stock': 'stock faible',
    preorder: 'précommande',
    backorder: 'sur commande',
    'out-of-stock': 'en rupture',
    discontinued: 'arrêté',
    unknown: 'non précisée',
  },
};
