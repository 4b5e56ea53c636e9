import { createBlockWriter } from './html-blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { createInlineWriter } from './html-inline.ts';
import { writeSources } from './html-sources.ts';
import { DOCUMENT_STYLE } from './html-style.ts';
import type { VigieDocument } from './model.ts';

/** Nothing runs and nothing is fetched, whatever the text holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A document as one standalone HTML file: no script, no request, light and dark, ready to print. Every
 * text is escaped; only web addresses become links.
 */
export function toHtml(document: VigieDocument): string {
  const { language, title, subtitle, watermark, meta, blocks, sources, footer } = document;
  const inline = createInlineWriter(language);
  const write = createBlockWriter(language, inline);
  const body = blocks.map((block) => write(block)).join('\n');
  const mark = watermark
    ? `<p class="watermark">${escapeHtml(watermark.note)}</p>\n<div class="mark" aria-hidden="true">${escapeHtml(watermark.label)}</div>\n`
    : '';
  const facts = meta.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`,
  );
  const list = sources.length > 0 ? `\n${writeSources(sources, language, inline)}` : '';
  const name = escapeHtml(watermark ? `${title} (${watermark.label})` : title);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Vigie">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
${mark}<main>
<header>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<dl class="meta">${facts.join('\n')}</dl>
</header>
${body}${list}
<footer><p>${escapeHtml(footer)}</p></footer>
</main>
</body>
</html>
`;
}
