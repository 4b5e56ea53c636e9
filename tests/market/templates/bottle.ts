import { html, type Markup } from '../html.ts';

export type BottleShape = 'slim' | 'wide' | 'mug' | 'jug';

const BODIES: Readonly<
  Record<BottleShape, { x: number; y: number; width: number; height: number }>
> = {
  slim: { x: 122, y: 92, width: 76, height: 240 },
  wide: { x: 106, y: 104, width: 108, height: 228 },
  mug: { x: 104, y: 160, width: 112, height: 170 },
  jug: { x: 96, y: 120, width: 128, height: 212 },
};

const CAP_HEIGHT = 34;

/** A drawing of a bottle, 320 × 380, coloured. */
export function bottleSvg(shape: BottleShape, colour: string): Markup {
  const { x, y, width, height } = BODIES[shape];
  const neck = width * 0.58;
  const neckX = x + (width - neck) / 2;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 320 380"
    width="320"
    height="380"
  >
    <defs>
      <linearGradient id="body" x1="0" x2="1" y1="0" y2="0">
        <stop offset="0" stop-color="${colour}" stop-opacity="0.78" />
        <stop offset="0.35" stop-color="${colour}" />
        <stop offset="1" stop-color="${colour}" stop-opacity="0.62" />
      </linearGradient>
    </defs>
    <rect width="320" height="380" fill="#f4f3ef" />
    <ellipse cx="160" cy="346" rx="${width * 0.75}" ry="12" fill="#d9d6cd" />
    <rect
      x="${neckX}"
      y="${y - CAP_HEIGHT}"
      width="${neck}"
      height="${CAP_HEIGHT + 12}"
      rx="9"
      fill="#32383e"
    />
    <rect
      x="${neckX + 6}"
      y="${y - CAP_HEIGHT + 8}"
      width="${neck - 12}"
      height="4"
      rx="2"
      fill="#58616a"
    />
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="24" fill="#c9ccd0" />
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="24" fill="url(#body)" />
    <rect
      x="${x + 12}"
      y="${y + 26}"
      width="9"
      height="${height - 56}"
      rx="4.5"
      fill="#fff"
      opacity="0.38"
    />
    ${
      shape === 'mug'
        ? html`<path
            d="M${x + width} 196 q46 0 46 46 t-46 46"
            fill="none"
            stroke="${colour}"
            stroke-width="14"
          />`
        : null
    }
  </svg>`;
}

/** Address of a picture; the server draws it. */
export const bottleImage = (shape: BottleShape, colour: string): string =>
  `/images/${shape}-${colour.replace('#', '')}.svg`;

const IMAGE_PATH = /^\/images\/(slim|wide|mug|jug)-([0-9a-f]{6})\.svg$/;

/** The drawing behind an image address, or null when it is not one. */
export function drawImage(path: string): Markup | null {
  const match = IMAGE_PATH.exec(path);
  return match ? bottleSvg(match[1] as BottleShape, `#${match[2]}`) : null;
}
