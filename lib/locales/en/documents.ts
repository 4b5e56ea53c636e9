import { plural } from '../plural.ts';

const count = (value: number, one: string, many: string) => plural('en', value, one, many);

/** Words of the documents: what a reader sees in an exported file, and the drafts of a digest. */
export const documents = {
  fileDigest: 'digest',
  fileDiagnosis: 'diagnosis',
  weekInitial: 'W',
  weekPrefix: (week: number) => `Watch W${week}`,
  quote: (text: string) => `“${text}”`,
  label: (name: string) => `${name}:`,
  period: (from: string, to: string) => `${from} to ${to}`,
  list: (items: string[]) => items.join(', '),

  sources: 'Sources',
  sourceNumber: (number: number) => `Source ${number}`,
  backToText: (number: number) => `Back to where source ${number} is cited`,
  figureData: 'The figures behind this chart',
  reliability: (grade: string) => `reliability ${grade}`,
  noDateApa: 'n.d.',
  keptCopy: (version: number) => `Dated copy kept in the study, capture ${version} of this page.`,
  keptText: (version: number) => `Dated text kept in the study, capture ${version} of this page.`,
  watermark: 'Fictional sample',
  watermarkNote:
    'Fictional sample: the companies, products, prices and people in this document do not exist.',
  draft: 'Draft',
  unknown: 'unknown',
  method: (captures: string, date: string) =>
    `Document made with Vigie on ${date} from ${captures}. Each fact leads to the page it was read on, at the date it was read. Reliability goes from A (reliable) to E (unreliable); F means that it cannot be judged.`,
  captures: (value: number) => count(value, 'dated capture', 'dated captures'),

  strength: {
    cards: (value: number) => count(value, 'piece of evidence', 'pieces of evidence'),
    origins: (value: number) => count(value, 'independent origin', 'independent origins'),
    newest: (days: number) => {
      if (days === 0) return 'newest today';
      return days === 1 ? 'newest yesterday' : `newest ${count(days, 'day', 'days')} ago`;
    },
    bestGrade: (grade: string) => `best grade ${grade}`,
    contradicted: (value: number) => `contradicted by ${value}`,
    weak: 'Weak support',
    medium: 'Medium support',
    strong: 'Strong support',
    disputed: 'Disputed',
    opinion: 'Opinion: no evidence',
  },

  digest: {
    title: 'Weekly digest',
    numbered: (number: number) => `Weekly digest no. ${number}`,
    week: (week: number, period: string) => `week ${week}, ${period}`,
    study: 'Study',
    market: 'Market',
    question: 'Question followed',
    reading: 'Reading time',
    minutes: (value: number) => count(value, 'minute', 'minutes'),
    issued: 'Issued on',
    notIssued: 'draft, not issued yet',
    sections: {
      essentials: 'The essentials',
      moves: 'Moves by competitor',
      prices: 'Prices',
      launches: 'Launches and promotions',
      demand: 'Consumers and communication',
      environment: 'Environment',
      signal: 'Signal and noise',
      questions: 'Open questions',
      'follow-up': 'Follow-up',
      sources: 'Sources',
    },
    forUs: 'For us',
    action: 'Action',
    toComplete: 'to be completed',
    priorityHigh: '▲ High priority',
    priorityWatch: '● Worth watching',
    priorityLow: '○ Faint signal',
    nothing: 'Nothing notable this week.',
    columns: {
      company: 'Company',
      move: 'Move',
      theme: 'Theme',
      impact: 'Impact',
      confidence: 'Confidence',
      offer: 'Offer',
      before: 'Before',
      after: 'After',
      difference: 'Change',
      since: 'Since',
      seen: 'Seen',
      notes: 'Source',
    },
    movesCaption: 'Moves kept this week, those of the essentials first',
    pricesCaption: 'Price moves read this week',
    impact: { 1: 'low', 2: 'medium', 3: 'high' },
    seenOnce: 'seen once',
    confirmed: 'confirmed',
    corroborated: 'corroborated',
    seenTimes: (value: number) => count(value, 'time', 'times'),
    signal: (captures: string, kept: string, setAside: string) =>
      `${captures} this week: ${kept}, ${setAside}.`,
    weekCaptures: (value: number) => count(value, 'capture', 'captures'),
    kept: (value: number) => `${count(value, 'piece of evidence', 'pieces of evidence')} kept`,
    setAside: (value: number) => `${value} set aside`,
    waiting: (value: number) => ` Still in the inbox: ${value}.`,
    quiet: (company: string, days: number, date: string) =>
      `${company}: nothing seen for ${count(days, 'day', 'days')} (last capture on ${date}). Not seen does not mean not done.`,
    neverSeen: (company: string) => `${company}: no capture yet.`,
    followUp: (number: number) => `Actions proposed in digest no. ${number}, to be reviewed:`,
    oldest: (date: string) => `Oldest capture cited: ${date}.`,
  },

  moves: {
    someone: 'A company',
    offer: (name: string) => `“${name}”`,
    priceUp: (actor: string, offer: string, percent: string) =>
      offer
        ? `${actor} raises the price of ${offer} by ${percent}`
        : `${actor} raises its price by ${percent}`,
    priceDown: (actor: string, offer: string, percent: string) =>
      offer
        ? `${actor} lowers the price of ${offer} by ${percent}`
        : `${actor} lowers its price by ${percent}`,
    priceChanged: (actor: string, offer: string) =>
      offer ? `${actor} changes the price of ${offer}` : `${actor} changes its price`,
    listPriceChanged: (actor: string, offer: string) =>
      offer ? `${actor} changes the list price of ${offer}` : `${actor} changes its list price`,
    availability: (actor: string, offer: string, after: string) =>
      offer ? `${actor}: ${offer} is now ${after}` : `${actor}: the offer is now ${after}`,
    promotionStarts: (actor: string, text: string) => `${actor} runs a promotion: ${text}`,
    promotionEnds: (actor: string) => `${actor} ends its promotion`,
    offerAdded: (actor: string, offer: string) => `${actor} adds ${offer} to its range`,
    offerRemoved: (actor: string, offer: string) => `${actor} no longer shows ${offer}`,
    pageChanged: (actor: string) => `${actor} changes its page`,
    about: (actor: string, text: string) => `${actor}: ${text}`,
    /** `values` is `29.00 → 35.00`, `move` is ` (+20.7%)` or empty. */
    fact: (actor: string, values: string, move: string, date: string) =>
      `${actor}: ${values}${move}, read on ${date}.`,
    none: 'none',
    availabilities: {
      'in-stock': 'in stock',
      'low-stock': 'low in stock',
      preorder: 'open to pre-order',
      backorder: 'on back-order',
      'out-of-stock': 'out of stock',
      discontinued: 'discontinued',
      unknown: 'of unknown availability',
    },
  },

  diagnosis: {
    title: (name: string) => `Diagnosis: ${name}`,
    subtitle: (date: string) => `SWOT backed by evidence, as of ${date}`,
    client: 'Client',
    product: 'Product',
    market: 'Market',
    area: 'Area',
    period: 'Period watched',
    material: 'Material',
    materialValue: (evidence: string, sources: string) => `${evidence}, ${sources}`,
    evidence: (value: number) => count(value, 'piece of evidence', 'pieces of evidence'),
    sourceCount: (value: number) => count(value, 'source', 'sources'),
    dated: 'Facts dated',
    problem: 'Problem',
    noProblem: 'The problem is not worded yet.',
    horizon: 'Horizon',
    decision: 'Decision expected',
    swot: 'SWOT',
    overview: 'SWOT at a glance',
    quadrants: {
      strength: 'Strengths',
      weakness: 'Weaknesses',
      opportunity: 'Opportunities',
      threat: 'Threats',
    },
    because: 'Because',
    therefore: 'Therefore',
    emptyCell: 'Nothing retained in this cell so far.',
    contradictedBy: 'Contradicted by',
    unvalidated: '◌ To be validated',
    finalNote: 'Entries marked “to be validated” are working drafts, not conclusions.',
    methodTitle: 'Method',
    methodStrength:
      'Support is the sum, over independent origins, of the best piece of evidence of each: reliability of the source × credibility of the statement × age. It only sorts; the reader judges.',
  },
};
