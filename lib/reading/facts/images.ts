import type { PageImage } from '../../market/index.ts';
import { cut, oneLine } from '../cut.ts';
import { webUrl } from './web-url.ts';

const MOST_IMAGES = 100;
const MOST_READ = 5000;
/** An image of one or two pixels is there to count visits. */
const PIXEL = 2;
const PIXEL_NAME = /(?:^|[/_.-])(?:pixel|spacer|blank|1x1|transparent|beacon)(?:[/_.-]|$)|\/tr\?/i;
const HIDDEN = /display:\s*none|visibility:\s*hidden/i;

/** Lazy images keep their address elsewhere until they are scrolled to. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'src'];

function addressOf(image: Element, base: string): string {
  for (const name of SOURCES) {
    const url = webUrl(image.getAttribute(name), base);
    if (url) return url;
  }
  const set = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? '';
  return webUrl(
    set
      .slice(0, 4000)
      .trim()
      .split(/\s+|,\s/)[0],
    base,
  );
}

function isPixel(image: Element, url: string): boolean {
  const size = (name: string) => Number(image.getAttribute(name) ?? Number.NaN);
  if (size('width') <= PIXEL || size('height') <= PIXEL) return true;
  return HIDDEN.test(image.getAttribute('style') ?? '') || PIXEL_NAME.test(url);
}

/** The images of a page and how many of them have no `alt`. */
export interface ImageFacts {
  images: PageImage[];
  imagesWithoutAlt: number;
}

/** The images of a page with their alternative texts, tracking pixels left out, each address once. */
export function readImages(document: Document, base: string): ImageFacts {
  const found = new Map<string, PageImage>();
  let imagesWithoutAlt = 0;
  for (const image of [...document.querySelectorAll('img')].slice(0, MOST_READ)) {
    const url = addressOf(image, base);
    if (url && isPixel(image, url)) continue;
    const alt = image.getAttribute('alt');
    if (alt === null) imagesWithoutAlt += 1;
    if (!url || found.has(url) || found.size >= MOST_IMAGES) continue;
    found.set(url, { url, alt: alt === null ? null : cut(oneLine(alt), 500) });
  }
  return { images: [...found.values()], imagesWithoutAlt };
}
