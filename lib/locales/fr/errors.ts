import type { Messages } from '../en/index.ts';

/** Ce qui n'a pas marché, ce qui est à l'abri et quoi faire, selon le code de l'erreur. */
export const errors: Messages['errors'] = {
  'unreadable-page': {
    what: 'Le navigateur ne laisse pas les extensions lire cette page.',
    safe: 'Son adresse et son titre peuvent encore être enregistrés.',
    todo: 'Enregistrez-la telle quelle, ou ouvrez une autre page.',
  },
  'storage-full': {
    what: 'Il n’y a plus de place sur le disque : rien n’a été enregistré cette fois.',
    safe: 'Tout ce qui était déjà enregistré est à l’abri.',
    todo: 'Libérez de la place, puis enregistrez à nouveau.',
  },
  'storage-unavailable': {
    what: 'La base de données de ce navigateur n’a pas pu être ouverte.',
    safe: 'Rien n’a été supprimé.',
    todo: 'Redémarrez le navigateur, puis réessayez.',
  },
  'not-found': {
    what: 'Ce sur quoi vous travailliez n’existe plus.',
    safe: 'Rien d’autre n’a changé.',
    todo: 'Voyez dans la corbeille, ou rechargez : une autre fenêtre a pu le supprimer.',
  },
  'invalid-input': {
    what: 'Une partie de la saisie n’est pas cohérente.',
    safe: 'Rien n’a changé.',
    todo: 'Corrigez-la, puis réessayez.',
  },
  'frozen-digest': {
    what: 'Cette synthèse est émise : elle est figée.',
    safe: 'Rien n’a changé.',
    todo: 'Commencez une nouvelle synthèse pour la modifier.',
  },
  'undo-conflict': {
    what: 'Cette action ne peut pas encore être annulée : une action plus récente en dépend.',
    safe: 'Rien n’a changé.',
    todo: 'Annulez d’abord ce qui a suivi, depuis le journal d’activité.',
  },
  unexpected: {
    what: 'Un imprévu est survenu.',
    safe: 'Tout ce qui était déjà enregistré est à l’abri.',
    todo: 'Réessayez. Si cela se reproduit, signalez-le avec les mots ci-dessous.',
  },
};
