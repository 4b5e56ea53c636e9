/**
 * The look of a standalone document: the tokens of the interface under their own names, so that its
 * charts take their colours from here too; light and dark, one reading column
 * of 72 characters, tables that scroll on a narrow screen, A4 when printed.
 */
export const DOCUMENT_STYLE = `
:root {
  color-scheme: light dark;
  --color-bg: light-dark(#ffffff, #15171c);
  --color-surface: light-dark(#f6f7f9, #1c1f26);
  --color-raised: light-dark(#ffffff, #22262e);
  --color-line: light-dark(#dfe3e8, #323843);
  --color-line-strong: light-dark(#868f9b, #6b7583);
  --color-fg: light-dark(#1b1f24, #eceff3);
  --color-muted: light-dark(#59636e, #a3adb8);
  --color-accent: light-dark(#2b50d6, #8aa4ff);
  --color-accent-soft: light-dark(#e8edfc, #232c4d);
  --color-ok: light-dark(#1d6b4e, #6fd6a8);
  --color-ok-soft: light-dark(#e3f3ec, #173328);
  --color-warn: light-dark(#8a4b00, #ffb066);
  --color-warn-soft: light-dark(#fdf0e1, #3a2713);
  --color-bad: light-dark(#b3261e, #ff9b93);
  --color-bad-soft: light-dark(#fceae8, #421d1a);
  --chart-1: light-dark(#2b50d6, #8aa4ff);
  --chart-2: light-dark(#dd7327, #e08a45);
  --chart-3: light-dark(#1d7f5c, #7af6c8);
  --chart-4: light-dark(#7f124d, #b65a98);
  --chart-5: light-dark(#409aaf, #f2e94e);
  --chart-6: light-dark(#474c00, #5f7a3a);
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--color-bg);
  color: var(--color-fg);
  font: 400 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-width: 72ch; margin: 0 auto; padding: 48px 24px 64px; overflow-wrap: anywhere; }
h1 { font-size: 28px; line-height: 34px; font-weight: 650; margin: 0 0 8px; text-wrap: balance; }
h2 {
  font-size: 20px; line-height: 28px; font-weight: 600; margin: 40px 0 12px;
  padding-top: 16px; border-top: 1px solid var(--color-line); text-wrap: balance;
}
h3 { font-size: 18px; line-height: 26px; font-weight: 600; margin: 28px 0 4px; }
p { margin: 0 0 8px; }
a { color: var(--color-accent); text-underline-offset: 2px; }
a:focus-visible, .scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--color-accent); outline-offset: 2px; }
strong { font-weight: 600; }
cite { font-style: italic; }
q { quotes: none; }
ul, ol { margin: 0 0 16px; padding-inline-start: 24px; }
li { margin: 0 0 6px; }
.subtitle { color: var(--color-muted); margin: 0 0 24px; }
.watermark {
  margin: 0; padding: 8px 24px; text-align: center; font-size: 14px; line-height: 20px;
  background: var(--color-warn-soft); color: var(--color-warn);
}
.mark { display: none; }
.meta { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; font-size: 14px; line-height: 20px; }
.meta dt { color: var(--color-muted); }
.meta dd { margin: 0; }
.note {
  font-size: 12px; line-height: 1; vertical-align: 4px; text-decoration: none; white-space: nowrap;
  padding: 0 1px; margin-inline-start: 1px; font-variant-numeric: tabular-nums;
}
.note:hover { text-decoration: underline; }
.claims { list-style: none; padding: 0; margin: 16px 0 0; counter-reset: claim; }
.claims > li { position: relative; margin: 0 0 24px; padding-inline-start: 40px; break-inside: avoid; }
.claims > li > :is(h3, h4) { margin: 0 0 4px; font-size: 17px; line-height: 24px; font-weight: 600; }
.claims > li { counter-increment: claim; }
.claims > li::before {
  content: counter(claim); position: absolute; inset-inline-start: 0; top: 0; width: 26px; height: 26px;
  border: 1px solid var(--color-line-strong); border-radius: 50%; text-align: center;
  font-size: 13px; line-height: 24px; font-weight: 600; color: var(--color-muted);
}
.pending { color: var(--color-warn); }
.foot { color: var(--color-muted); font-size: 13px; line-height: 18px; }
.badges { margin: 0 0 6px; }
.badge {
  display: inline-block; padding: 1px 8px; border-radius: 4px; font-size: 12px; line-height: 18px; font-weight: 500;
  background: var(--color-surface); color: var(--color-muted); border: 1px solid var(--color-line);
}
.badge.accent { background: var(--color-accent-soft); color: var(--color-accent); border-color: transparent; }
.badge.good { background: var(--color-ok-soft); color: var(--color-ok); border-color: transparent; }
.badge.warning { background: var(--color-warn-soft); color: var(--color-warn); border-color: transparent; }
.badge.bad { background: var(--color-bad-soft); color: var(--color-bad); border-color: transparent; }
.callout { padding: 12px 16px; border: 1px solid var(--color-line); border-radius: 6px; background: var(--color-surface); margin: 16px 0; }
.callout.warning { background: var(--color-warn-soft); border-color: transparent; }
.callout.bad { background: var(--color-bad-soft); border-color: transparent; }
.matrix { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin: 16px 0 32px; }
.cell { border: 1px solid var(--color-line); border-top: 3px solid var(--color-line-strong); border-radius: 6px; padding: 12px 16px; break-inside: avoid; }
.cell.good { border-top-color: var(--color-ok); }
.cell.bad { border-top-color: var(--color-bad); }
.cell.accent { border-top-color: var(--color-accent); }
.cell.warning { border-top-color: var(--color-warn); }
.cell h3 { margin: 0 0 8px; font-size: 16px; line-height: 24px; }
.cell ul { margin: 0; padding-inline-start: 18px; font-size: 14px; line-height: 20px; }
.scroll { overflow-x: auto; margin: 0 0 16px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; overflow-wrap: normal; }
caption { text-align: start; color: var(--color-muted); font-size: 13px; padding-bottom: 8px; }
th, td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--color-line); font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--color-muted); font-size: 13px; font-weight: 500; border-bottom-color: var(--color-line-strong); white-space: nowrap; }
tbody th { font-weight: 500; min-width: 12ch; }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
figure { margin: 16px 0; }
figure svg { max-width: 100%; height: auto; display: block; }
figcaption, summary { color: var(--color-muted); font-size: 13px; line-height: 18px; }
summary { cursor: pointer; margin-bottom: 8px; }
.sources { font-size: 14px; line-height: 20px; padding-inline-start: 28px; }
.sources li { margin: 0 0 12px; padding-inline-start: 4px; }
.sources li::marker { color: var(--color-muted); font-variant-numeric: tabular-nums; }
.sources li:target, .note:target { background: var(--color-accent-soft); border-radius: 4px; }
.sources p { margin: 0 0 2px; }
.back { text-decoration: none; padding: 0 4px; }
footer { margin-top: 48px; padding-top: 16px; border-top: 1px solid var(--color-line); color: var(--color-muted); font-size: 13px; line-height: 18px; }
@media (max-width: 600px) {
  main { padding: 24px 16px 48px; }
  h1 { font-size: 24px; line-height: 30px; }
  .meta { grid-template-columns: 1fr; gap: 0; }
  .meta dd { margin: 0 0 8px; }
  .matrix { grid-template-columns: 1fr; }
  table { min-width: 560px; }
}
@media print {
  :root { color-scheme: light; }
  @page { size: A4; margin: 18mm 16mm 20mm; }
  body { font-size: 10.5pt; background: none; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr, figure, .callout, .sources li { break-inside: avoid; }
  .scroll { overflow: visible; }
  .mark {
    display: block; position: fixed; inset: 40% 0 auto; text-align: center; transform: rotate(-30deg);
    font-size: 64pt; font-weight: 650; color: rgb(0 0 0 / 7%);
  }
  .back, details:not([open]) { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
