import { plural } from '../plural.ts';

const minutes = (count: number) => `${count} min read`;

/** Words of the weekly digests. */
export const digest = {
  title: 'Weekly digest',
  intro: 'Five lines a busy reader can act on, each with its source.',
  week: (number: number, period: string) => `W${number} · ${period}`,

  prepareTitle: 'Prepare a digest',
  weekLabel: 'Week',
  weekEvidence: (kept: number, waiting: number) =>
    waiting === 0 ? `${kept} kept` : `${kept} kept, ${waiting} to sort`,
  weekNothing: 'nothing captured',
  languageLabel: 'Language of the digest',
  languages: { fr: 'Français', en: 'English' },
  languageHint: 'Headings, dates and labels follow. The lines stay as they are written.',
  prepare: 'Prepare the digest',
  openDraft: 'Open the draft',

  listTitle: 'Digests of this study',
  emptyTitle: 'No digest yet',
  empty: 'Choose a week: its candidates are drawn from the evidence you kept.',
  draft: 'Draft',
  numbered: (number: number) => `No. ${number}`,
  issuedOn: (date: string) => `issued on ${date}`,
  editedOn: (date: string) => `edited ${date}`,
  lines: (count: number) => plural('en', count, 'line', 'lines'),
  backToList: 'All digests',
  goneTitle: 'This digest is not here',
  gone: 'It was removed, or it belongs to another study.',

  editor: 'Digest editor',
  head: 'Subject and introduction',
  preview: 'Preview',
  previewTitle: (subject: string) => `Preview of “${subject}”`,
  previewFailed: 'The preview could not be made.',

  subject: 'Subject',
  subjectHint: (length: number, limit: number) => `${length} of ${limit} characters`,
  introduction: 'Introduction',
  introductionHint: 'One or two sentences, or nothing.',

  included: 'In the digest',
  includedNone: 'No line is in the digest. Tick a candidate below.',
  candidates: 'Other candidates',
  candidatesNone: 'Everything found this week is in the digest.',
  include: (headline: string) => `Include: ${headline}`,
  headline: 'Headline',
  fact: 'Fact',
  forUs: 'For us',
  forUsHint: 'What it changes for us',
  action: 'Action',
  actionHint: 'Who does what by when, or “no action, because…”',
  noEvidence: 'No evidence left',
  drag: (headline: string) => `Drag to reorder: ${headline}`,
  moveUp: (headline: string) => `Move up: ${headline}`,
  moveDown: (headline: string) => `Move down: ${headline}`,
  moved: (position: number, total: number) => `Line moved to position ${position} of ${total}.`,
  reorderHint: 'Drag by the handle, or use the arrows.',

  sections: 'Sections shown',
  sectionsHint:
    'The essentials and the sources always stay. A section with nothing to say is left out.',

  length: 'Length of the essentials',
  lengthCount: (words: number, limit: number, time: number) =>
    `${words} of ${limit} words · ${minutes(time)}`,

  checks: 'Before you issue',
  checksNone: 'Nothing to mend: every line has its source, its meaning for us and its action.',
  checksBlocking: 'must be mended',
  checksCount: (count: number) => plural('en', count, 'point', 'points'),
  lineNumber: (number: number) => `Line ${number}`,
  issues: {
    empty: () => 'No line is in the digest: tick at least one.',
    unsourced: () => 'No evidence',
    'missing-for-us': () => 'Fill in “For us”',
    'missing-action': () => 'Propose an action',
    'too-long': (count: number) => `${count} words: a busy reader stops at 400.`,
    'too-many-items': (count: number) => `${count} lines: keep the five that matter.`,
    old: (count: number) => `Seen ${plural('en', count, 'day', 'days')} before the end`,
    'subject-too-long': (count: number) =>
      `The subject has ${count} characters: mailboxes cut it at 70.`,
    'missing-subject': () => 'The subject is empty.',
  },

  issue: 'Issue',
  issued: 'Digest issued',
  issueRefused: 'This digest cannot be issued yet: see “Before you issue”.',
  frozen: (number: number, date: string) =>
    `Digest no. ${number}, issued on ${date}. It is frozen: prepare a new digest to say more.`,
  refresh: 'Refresh candidates',
  refreshed: 'Candidates refreshed',
  export: 'Export',
  exportHtml: 'HTML document',
  exportHtmlHint: 'One file, opens in any browser',
  exportMarkdown: 'Markdown',
  exportMarkdownHint: 'Plain text with numbered sources',
  exported: (name: string) => `${name} was handed to the downloads`,
  removeDraft: 'Remove the draft',
  removed: 'Draft removed',

  emptyWeekTitle: 'Nothing to tell about this week',
  emptyWeek:
    'No evidence was captured this week, so there is nothing to issue. Save pages and sort what they say, then refresh the candidates.',
  toInbox: 'Open the inbox',

  keys: { issue: 'Issue the digest', refresh: 'Refresh candidates', list: 'Back to all digests' },
};
