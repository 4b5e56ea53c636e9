/** Elements our charts draw with. No link, script, style sheet, image, animation or foreign content. */
const ELEMENTS = new Set([
  'svg',
  'g',
  'path',
  'line',
  'polyline',
  'polygon',
  'rect',
  'circle',
  'ellipse',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'marker',
  'linearGradient',
  'stop',
]);

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][a-zA-Z0-9-]*="[^"<>]*")*)\s*(\/?)>/gu;
const ATTRIBUTE = /([a-zA-Z][a-zA-Z0-9-]*)="([^"<>]*)"/gu;

/** Values that could fetch or run something; `url(#…)` inside the figure is allowed. */
const UNSAFE_VALUE =
  /url\((?!#)|image-set|@import|expression|javascript:|data:|\\|&#|\/\/(?!www\.w3\.org\/)/iu;

const isSafeAttribute = (name: string, value: string): boolean => {
  const folded = name.toLowerCase();
  if (folded.startsWith('on') || folded === 'href' || folded === 'src') return false;
  // Names for assistive technology are only ever read out.
  if (folded.startsWith('aria-')) return true;
  return !UNSAFE_VALUE.test(value);
};

/**
 * The markup of a figure when it is a drawing and nothing else, or null. It comes from our own charts,
 * but names in it come from captured pages, so it is checked against a list of what is allowed.
 */
export function checkedSvg(svg: string): string | null {
  const markup = svg.trim();
  if (!markup.startsWith('<svg') || !markup.endsWith('</svg>')) return null;
  // What is left once the well-formed tags are taken out must hold no markup at all.
  if (/[<>]/u.test(markup.replace(TAG, ''))) return null;
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name, attributes, selfClosing] of markup.matchAll(TAG)) {
    if (!ELEMENTS.has(name!)) return null;
    for (const [, attribute, value] of attributes!.matchAll(ATTRIBUTE)) {
      if (!isSafeAttribute(attribute!, value!)) return null;
    }
    if (closing) {
      if (open.pop() !== name) return null;
    } else {
      if (open.length === 0) roots += 1;
      if (!selfClosing) open.push(name!);
    }
  }
  return open.length === 0 && roots === 1 ? markup : null;
}
