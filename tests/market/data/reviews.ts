/** An opinion left by a customer. */
export interface CustomerReview {
  author: string;
  /** Out of 5. */
  stars: number;
  title: string;
  text: string;
  /** Week it is published; negative for older ones. */
  week: number;
}

/** Opinions about Nordis' flagship: they sour after the price rise. */
export const FJORD_REVIEWS: readonly CustomerReview[] = [
  {
    author: 'Gaëlle O.',
    stars: 4,
    week: -9,
    title: 'Tient la route',
    text: 'Deux étés de camping et un seul joint changé. Le bouchon sent un peu le bois les premiers jours, puis plus rien.',
  },
  {
    author: 'Rémi J.',
    stars: 5,
    week: -8,
    title: 'Sobre et solide',
    text: 'Tombée trois fois du vélo, une bosse à peine visible. La ligne droite passe dans tous les sacs.',
  },

  {
    author: 'Camille R.',
    stars: 5,
    week: -6,
    title: 'Ne fuit pas',
    text: 'Un an d’usage quotidien au bureau et sur le vélo, pas une goutte dans le sac. Je recommande sans hésiter, et le bouchon en bambou vieillit bien.',
  },
  {
    author: 'Yanis B.',
    stars: 4,
    week: -5,
    title: 'Très bonne isolation',
    text: 'L’eau reste fraîche toute la journée, même en voiture l’été. Dommage que le bouchon n’aille pas au lave-vaisselle.',
  },
  {
    author: 'Solène M.',
    stars: 5,
    week: -4,
    title: 'Cadeau réussi',
    text: 'Offerte à mon fils pour sa rentrée : légère, jolie, facile à nettoyer. Livraison rapide et emballage soigné.',
  },
  {
    author: 'Didier P.',
    stars: 3,
    week: -3,
    title: 'Correcte sans plus',
    text: 'La gourde est bien finie mais la peinture s’est écaillée sur le fond en trois mois. Le service client a proposé un bon de dix euros.',
  },
  {
    author: 'Aïcha L.',
    stars: 4,
    week: -2,
    title: 'Bon rapport qualité-prix',
    text: 'À 29 euros, difficile de trouver mieux fini. Le goulot large est pratique pour les glaçons.',
  },
  {
    author: 'Benoît T.',
    stars: 5,
    week: -1,
    title: 'Ma deuxième',
    text: 'J’avais perdu la première, j’ai repris la même. Le joint se change en deux secondes.',
  },
  {
    author: 'Margaux V.',
    stars: 4,
    week: 0,
    title: 'Pratique en randonnée',
    text: 'Elle tient dans la poche latérale et résiste aux chocs. J’aurais aimé un mousqueton fourni.',
  },
  {
    author: 'Karim D.',
    stars: 2,
    week: 0,
    title: 'Bouchon fendu',
    text: 'Le bambou s’est fendu après deux mois et la pièce n’était pas disponible en ligne. Il a fallu passer en magasin.',
  },
  {
    author: 'Élodie F.',
    stars: 4,
    week: 1,
    title: 'Satisfaite',
    text: 'Garde le thé chaud jusqu’à midi. Le prix vient d’augmenter, j’ai bien fait de ne pas attendre.',
  },
  {
    author: 'Jean-Marc S.',
    stars: 3,
    week: 1,
    title: 'Chère maintenant',
    text: 'La qualité est là, mais trois euros de plus en une semaine, sans rien changer au produit, cela passe mal.',
  },
  {
    author: 'Nina K.',
    stars: 5,
    week: 2,
    title: 'Parfaite au quotidien',
    text: 'Je la remplis chaque matin à la fontaine du bureau. Aucun goût métallique, entretien facile.',
  },
  {
    author: 'Paul A.',
    stars: 2,
    week: 3,
    title: '35 euros pour deux ans de garantie',
    text: 'À ce tarif, d’autres marques garantissent dix ans. Je déconseille tant que la garantie ne suit pas.',
  },
  {
    author: 'Lucie G.',
    stars: 1,
    week: 4,
    title: 'Déçue du service après-vente',
    text: 'Gourde reçue rayée, trois messages sans réponse. Je demande un remboursement.',
  },
  {
    author: 'Thomas H.',
    stars: 3,
    week: 5,
    title: 'Bon produit, mauvais moment',
    text: 'Rien à dire sur l’isolation. La hausse de prix m’a fait hésiter avec la Lagune.',
  },
  {
    author: 'Farah N.',
    stars: 4,
    week: 6,
    title: 'La garantie de cinq ans change tout',
    text: 'Bonne surprise : la garantie a été prolongée et un bouchon de rechange est fourni.',
  },
  {
    author: 'Olivier C.',
    stars: 5,
    week: 7,
    title: 'Achetée en promotion',
    text: 'À 29,90 € pendant le vendredi fou, aucune hésitation. Très bonne gourde.',
  },
];
