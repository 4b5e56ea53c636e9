import type {
  Change,
  Digest,
  Entry,
  Evidence,
  Language,
  PriceObservation,
} from '../../../lib/market/index.ts';
import { weekBounds } from '../../../lib/market/index.ts';
import { selectMoves, subjectOf } from '../../../lib/digest/index.ts';
import { moveWords, type DigestMaterial } from '../../../lib/documents/index.ts';
import { STUDY, at, captures, companies, pages, sources, study } from './fictional-market.ts';

export { sources, study } from './fictional-market.ts';

/** A fictional week of that market, from its evidence to the draft of its digest. */
export const WEEK = '2026-W47';
export const NOW = new Date('2026-11-23T08:30:00.000Z');
export const TIME_ZONE = 'Europe/Paris';

type EvidenceFacts = Pick<Evidence, 'text' | 'themeIds'> & Partial<Evidence>;

/** Evidence of one of the captures above. */
export function evidenceOf(id: string, captureId: string, facts: EvidenceFacts): Evidence {
  const from = captures.find((item) => item.id === captureId)!;
  return {
    id,
    studyId: STUDY,
    captureId,
    pageId: from.pageId,
    sourceId: from.sourceId,
    companyId: from.companyId,
    subject: from.companyId ? 'competitor' : 'market',
    kind: 'quote',
    prefix: '',
    suffix: '',
    observationId: null,
    changeId: null,
    status: 'retained',
    suggestions: [],
    rejectedThemeIds: [],
    reliability: 'B',
    credibility: 2,
    stance: 'favourable',
    soWhat: '',
    note: '',
    publishedAt: from.publishedAt,
    capturedAt: from.capturedAt,
    createdAt: from.capturedAt,
    updatedAt: from.capturedAt,
    deletedAt: null,
    ...facts,
  };
}

export const evidence: Evidence[] = [
  evidenceOf('e1', 'c2', {
    kind: 'price',
    text: '35,00 €',
    changeId: 'change-1',
    themeIds: ['price-change'],
    status: 'important',
    soWhat:
      'À 32 €, Aube passerait sous la Trail pour la première fois : l’écart de prix devient un argument.',
  }),
  evidenceOf('e2', 'c3', {
    text: 'La nouvelle gourde Kelvo Brut est en acier 18/8 sans vernis intérieur, garantie à vie. Disponible en trois tailles à partir du 1er décembre.',
    themeIds: ['product-launch'],
    soWhat: 'Notre vernis sans BPA ne suffit plus à nous distinguer sur la santé.',
  }),
  evidenceOf('e3', 'c4', {
    text: 'Avec la Brut, Kelvo vise 15 % des ventes en grandes surfaces de sport dès 2027, selon sa direction commerciale.',
    themeIds: ['competitor-moves'],
    companyId: 'kelvo',
    credibility: 3,
  }),
  evidenceOf('e4', 'c5', {
    text: 'Les dépenses des ménages en articles de plein air progressent de 6,2 % sur un an au troisième trimestre 2026.',
    themeIds: ['consumption-modes'],
    reliability: 'A',
    soWhat: 'La demande porte le lancement ; elle ne justifie pas à elle seule une hausse de prix.',
  }),
  evidenceOf('e5', 'c3', {
    text: 'Livraison offerte dès 40 € d’achat jusqu’au 30 novembre.',
    themeIds: ['promotion-offers'],
  }),
  evidenceOf('e6', 'c3', { text: 'Suivez-nous !', themeIds: [], status: 'discarded' }),
];

export const changes: Change[] = [
  {
    id: 'change-1',
    studyId: STUDY,
    pageId: 'page-gourde-trail',
    companyId: 'nordis',
    fromCaptureId: 'c1',
    toCaptureId: 'c2',
    field: 'price',
    offerKey: 'trail',
    offerName: 'Gourde Trail 750 ml',
    before: '29.00',
    after: '35.00',
    currency: 'EUR',
    percent: 20.7,
    significance: 'notable',
    detectedAt: at(18),
  },
];

/** The new price, as its capture showed it. */
const observations: PriceObservation[] = [
  {
    id: 'observation-1',
    studyId: STUDY,
    pageId: 'page-gourde-trail',
    captureId: 'c2',
    offerId: 'offer-trail',
    companyId: 'nordis',
    offerName: 'Gourde Trail 750 ml',
    amount: '35.00',
    currency: 'EUR',
    role: 'current',
    raw: '35,00 €',
    origin: 'json-ld',
    anchor: '$.offers.price',
    period: null,
    condition: '',
    tax: 'unknown',
    availability: 'in-stock',
    observedAt: at(18),
    status: 'proposed',
  },
];

const entry = (id: string, slot: string, statement: string, facts: Partial<Entry>): Entry => ({
  id,
  studyId: STUDY,
  framework: 'swot',
  slot,
  statement,
  because: '',
  therefore: '',
  evidenceIds: [],
  contradictingIds: [],
  state: 'validated',
  rank: 0,
  createdAt: at(20),
  updatedAt: at(20),
  deletedAt: null,
  ...facts,
});

export const entries: Entry[] = [
  entry('s1', 'opportunity', 'Nordis porte la Trail à 35 € : la place sous 33 € se libère', {
    because: 'Nordis a relevé son prix de 20,7 % en deux semaines, sans changer le produit.',
    therefore: 'Aube peut se placer à 32 € sans guerre de prix.',
    evidenceIds: ['e1'],
  }),
  entry('s2', 'threat', 'Kelvo lance le 1er décembre une gourde sans vernis garantie à vie', {
    because: 'L’absence de vernis répond à l’inquiétude des acheteurs sur la santé.',
    therefore: 'La promesse santé d’Aube doit s’appuyer sur une autre preuve.',
    evidenceIds: ['e2', 'e3'],
  }),
  entry('s3', 'opportunity', 'Les dépenses de plein air progressent de 6,2 % sur un an', {
    evidenceIds: ['e4'],
    rank: 1,
    state: 'drafted',
  }),
  entry('s4', 'strength', 'Nos clients nous trouvent sympathiques', { state: 'proposed' }),
  entry(
    'g1',
    'demand',
    'Quel supplément de prix les acheteurs acceptent-ils pour une garantie à vie ?',
    {
      framework: 'gap',
    },
  ),
];

/** Half-lives of the themes used here, in days. */
export const halfLives = (themeId: string): number | null =>
  ({ 'price-change': 60, 'product-launch': 120, 'consumption-modes': 540 })[themeId] ?? null;

const LABELS: Record<string, string> = {
  'price-change': 'Évolution des prix',
  'product-launch': 'Lancement de produit',
  'competitor-moves': 'Manœuvres des concurrents',
  'consumption-modes': 'Modes de consommation',
  'promotion-offers': 'Promotions',
};

export const options = {
  now: NOW,
  timeZone: TIME_ZONE,
  halfLives,
  themeLabel: (themeId: string) => LABELS[themeId] ?? themeId,
};

export const material: DigestMaterial = {
  study,
  companies,
  evidence,
  sources,
  pages,
  captures,
  changes,
  observations,
  entries,
  previousDigest: null,
};

/** The digest drafted from the week, as the product would, before anyone edits it. */
export function draftDigest(language: Language): Digest {
  const words = moveWords(language, TIME_ZONE);
  const { from, to } = weekBounds(WEEK);
  const items = selectMoves(
    { ...material, issuedItems: [] },
    { from, to, now: NOW, halfLives, words },
  );
  return {
    id: 'digest',
    studyId: STUDY,
    week: WEEK,
    from,
    to,
    language,
    number: null,
    subject: subjectOf(WEEK, items[0]?.headline ?? '', words),
    introduction: '',
    items,
    hiddenSections: [],
    createdAt: at(22),
    updatedAt: at(22),
    issuedAt: null,
    deletedAt: null,
  };
}
