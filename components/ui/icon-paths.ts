/** Outlines on a 16 px grid, drawn with a 1.5 px line. */
export const iconPaths = {
  inbox: 'M2 9.5 4 3h8l2 6.5V13H2V9.5Zm0 0h3.5a2.5 2.5 0 0 0 5 0H14',
  evidence: 'M4 2h5.5L13 5.5V14H4V2Zm5 0v4h4M6.5 8.5h4M6.5 11h4',
  price: 'M8.5 2H14v5.5L7.5 14 2 8.5 8.5 2ZM11 5h.01',
  diagnosis: 'M2.5 2.5h11v11h-11v-11ZM8 2.5v11M2.5 8h11',
  digest: 'M2 3.5h12v9H2v-9Zm0 .5 6 5 6-5',
  overview: 'M2.5 2.5H7V9H2.5V2.5ZM9 2.5h4.5v3.5H9V2.5ZM9 8h4.5v5.5H9V8ZM2.5 11H7v2.5H2.5V11Z',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  cross: 'm3.5 3.5 9 9m0-9-9 9',
  star: 'm8 2 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5L8 2Z',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5',
  copy: 'M5.5 5.5H13V14H5.5V5.5ZM3 10.5V2h7.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  plus: 'M8 3v10M3 8h10',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  external: 'M9 2.5h4.5V7M13 3 7.5 8.5M11 9.5v4H2.5V5h4',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.5a4 4 0 0 1 0 8H6',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  'chevron-down': 'm4 6 4 4 4-4',
  'chevron-right': 'm6 4 4 4-4 4',
  alert: 'M8 2.5 14.5 13.5h-13L8 2.5ZM8 6.5V10m0 1.8v.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5V11m0-6v.01',
  trash: 'M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9M6.8 7v4M9.2 7v4',
  edit: 'M2.5 13.5 3.2 10.5 11 2.7l2.3 2.3-7.8 7.8-3 .7Z',
  download: 'M8 2.5v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  drag: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  company: 'M3 13.5v-11h6.5v11m0-7H13v7M1.5 13.5h13M5.3 5.5h2M5.3 8h2M5.3 10.5h2',
  study: 'M2 12.5v-8h4l1.5 2H14v6H2Z',
  eye: 'M1.5 8C3 5.2 5.3 3.8 8 3.8S13 5.2 14.5 8C13 10.8 10.7 12.2 8 12.2S3 10.8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  settings:
    'M2 4.5h5m4 0h3M2 11.5h3m4 0h5M9 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM7 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3L8.2 4M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.7',
  capture: 'M3 2.5h10v11L8 10.5l-5 3v-11Z',
  question:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.3a1.8 1.8 0 1 1 2.4 1.9c-.5.2-.7.5-.7 1M8 11.3v.01',
} as const;

/** Icons made of dots, drawn with a heavier line. */
export const dotted: ReadonlySet<string> = new Set(['more', 'drag']);

export type IconName = keyof typeof iconPaths;

/** Icons that point along the reading direction, mirrored in right-to-left text. */
export const directional: ReadonlySet<IconName> = new Set<IconName>([
  'arrow-right',
  'chevron-right',
  'external',
  'undo',
]);
