/** The reader's own account of itself, which it gives in English, phrase by phrase. */
const SENTENCES: Record<string, string> = {
  'the page has too many elements: its end was left out':
    'la page a trop d’éléments : la fin a été laissée de côté',
  'the page has too many elements: the end of its text was left out':
    'la page a trop d’éléments : la fin de son texte a été laissée de côté',
  'the text is longer than what is kept: its end was left out':
    'le texte est plus long que ce qui est gardé : la fin a été laissée de côté',
  'the JSON-LD of the page has too many nodes: the last ones were left out':
    'le JSON-LD de la page a trop de nœuds : les derniers ont été laissés de côté',
  'the JSON-LD of the page is nested too deep: the inner part was left out':
    'le JSON-LD de la page est trop imbriqué : l’intérieur a été laissé de côté',
  'the page has too much JSON-LD: its last blocks were left out':
    'la page a trop de JSON-LD : les derniers blocs ont été laissés de côté',
  'the page is too large: part of it was left out of the copy':
    'la page est trop lourde : une partie a été laissée hors de la copie',
  'the page is no article': 'la page n’est pas un article',
  'a grid of plans': 'une grille d’abonnements',
  'Readability finds no article, or the page is too large for it':
    'Readability n’y trouve pas d’article, ou la page est trop lourde pour lui',
  blocks: 'bloc par bloc',
  readability: 'Readability',
};

const WORDS: Record<string, string> = {
  account: 'compte',
  address: 'adresse',
  advertising: 'publicité',
  advertisement: 'publicité',
  article: 'article',
  aside: 'encadré',
  blocks: 'blocs',
  breadcrumb: 'fil d’Ariane',
  browse: 'parcourir',
  button: 'bouton',
  byline: 'signature',
  capitals: 'majuscules',
  card: 'fiche',
  carousel: 'carrousel',
  cart: 'panier',
  code: 'code',
  collection: 'rayon',
  commas: 'virgules',
  comment: 'commentaire',
  comments: 'commentaires',
  consent: 'consentement',
  content: 'contenu',
  contents: 'sommaire',
  controls: 'commandes',
  'the core': 'cœur de la page',
  count: 'nombre',
  dates: 'dates',
  depth: 'profondeur',
  description: 'description',
  details: 'détails',
  dialog: 'fenêtre',
  digits: 'chiffres',
  documentation: 'documentation',
  figure: 'figure',
  filter: 'filtre',
  footer: 'pied de page',
  form: 'formulaire',
  forum: 'forum',
  header: 'en-tête',
  heading: 'intertitre',
  headings: 'intertitres',
  help: 'aide',
  hidden: 'partie cachée',
  images: 'images',
  legal: 'mentions légales',
  link: 'lien',
  links: 'liens',
  list: 'liste',
  listing: 'liste',
  main: 'zone principale',
  modal: 'fenêtre',
  nav: 'navigation',
  navigation: 'navigation',
  pagination: 'pagination',
  panel: 'panneau',
  price: 'prix',
  prices: 'prix',
  product: 'produit',
  prose: 'phrases',
  questions: 'questions',
  quote: 'citation',
  related: 'produits liés',
  reply: 'réponse',
  review: 'avis',
  section: 'section',
  sentences: 'phrases',
  service: 'service',
  share: 'part',
  shop: 'boutique',
  sidebar: 'colonne latérale',
  subscribe: 'abonnement',
  table: 'tableau',
  tabpanel: 'onglet',
  tag: 'étiquette',
  title: 'titre',
  unseen: 'partie invisible',
  user: 'membre',
  website: 'site',
  words: 'mots',
};

const word = (english: string): string =>
  WORDS[english] ??
  english
    .split(' ')
    .map((one) => WORDS[one] ?? one)
    .join(' ');

/** How the names of signs are built; the first pattern that fits speaks. */
const PATTERNS: [RegExp, (...words: string[]) => string][] = [
  [/^(.+): more than usual$/, (sign) => `${phrase(sign)} : plus que d’ordinaire`],
  [/^(.+): less than usual$/, (sign) => `${phrase(sign)} : moins que d’ordinaire`],
  [
    /^Readability and the block reader share (.+) of their words$/,
    (share) => `Readability et la lecture par blocs partagent ${share} de leurs mots`,
  ],
  [/^(.+) of the (\d+)-word part$/, (what, size) => `${word(what)} de la partie de ${size} mots`],
  [/^(.+) of the page$/, (what) => `${word(what)} de la page`],
  [/^(?:inner|outer)Repeated (.+)$/, (what) => `éléments répétés, ${word(what)}`],
  [/^repeated (.+)$/, (what) => `éléments répétés, ${word(what)}`],
  [
    /^(words|blocks) (?:around|near) (.+)$/,
    (what, where) => `${word(what)} près de : ${word(where)}`,
  ],
  [/^(words|blocks) (?:in|saying) (.+)$/, (what, where) => `${word(what)} dans : ${word(where)}`],
  [/^(?:around|near) (.+)$/, (where) => `près de : ${word(where)}`],
  [/^in (.+)$/, (where) => `dans : ${word(where)}`],
  [/^says it is an? (.+)$/, (what) => `se déclare : ${word(what)}`],
  [/^made by (.+) software$/, (what) => `logiciel : ${word(what)}`],
  [/^open graph (.+)$/, (what) => `Open Graph : ${word(what)}`],
  [/^address (.+)$/, (what) => `adresse : ${word(what)}`],
  [/^elements (.+)$/, (tag) => `éléments « ${tag} »`],
  [/^type (.+)$/, (type) => `type : ${word(type)}`],
];

function phrase(english: string): string {
  const known = SENTENCES[english];
  if (known !== undefined) return known;
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(english);
    if (match) return say(...match.slice(1));
  }
  return word(english);
}

/** What the reader says of its own work, in French; words it does not know stay as they are. */
export const readingWords = (english: string): string =>
  SENTENCES[english] ?? english.split(', ').map(phrase).join(', ');
