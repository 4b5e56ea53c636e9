import type { Look } from '../site.ts';

/** The style sheet of a site: one layout, each site its own colours, type and corners. */
export const styleSheet = (look: Look): string => `:root {
  --accent: ${look.accent}; --background: ${look.background}; --ink: ${look.ink};
  --radius: ${look.radius}px; --line: color-mix(in srgb, var(--ink) 16%, transparent);
}
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.6 ${look.font}; color: var(--ink); background: var(--background); }
a { color: var(--accent); }
img { max-width: 100%; height: auto; }
.banner { background: var(--ink); color: #fff; text-align: center; font-size: 14px; padding: 8px 16px; }
.site-header { display: flex; flex-wrap: wrap; gap: 12px 32px; align-items: center; padding: 18px 5vw; background: #fff; border-bottom: 1px solid var(--line); }
.logo { font-size: 24px; font-weight: 700; letter-spacing: 0.02em; text-decoration: none; color: var(--accent); }
.site-header nav { display: flex; flex-wrap: wrap; gap: 20px; }
.site-header nav a { color: inherit; text-decoration: none; }
.today { margin-left: auto; font-size: 13px; opacity: 0.75; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 5vw 56px; }
.trail { font-size: 13px; opacity: 0.75; }
h1, h2, h3, li, td, p { overflow-wrap: anywhere; }
h1 { line-height: 1.2; font-size: 32px; margin: 8px 0 12px; }
h2 { line-height: 1.3; font-size: 22px; margin: 32px 0 10px; }
.product { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 40px; align-items: start; }
.product-picture { background: #f4f3ef; border-radius: var(--radius); text-align: center; padding: 20px; }
.price-box { display: flex; flex-wrap: wrap; gap: 14px; align-items: baseline; margin: 12px 0; }
.price-now { font-size: 30px; font-weight: 700; }
.price-was, s { opacity: 0.7; }
.badge { background: var(--accent); color: #fff; border-radius: 99px; padding: 2px 12px; font-size: 14px; }
.stock { font-weight: 600; }
.button, button { font: inherit; font-weight: 600; border: 0; border-radius: var(--radius); background: var(--accent); color: #fff; padding: 12px 28px; cursor: pointer; text-decoration: none; display: inline-block; }
button[disabled] { background: #8a8a8a; }
.small { font-size: 14px; opacity: 0.85; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 20px; padding: 0; list-style: none; }
.card { background: #fff; border: 1px solid var(--line); border-radius: var(--radius); padding: 14px; }
.card h3 { font-size: 16px; margin: 8px 0 4px; }
.card img { width: 100%; height: 180px; object-fit: contain; background: #f4f3ef; border-radius: var(--radius); }
table { border-collapse: collapse; width: 100%; margin: 12px 0; background: #fff; }
th, td { border: 1px solid var(--line); padding: 8px 12px; text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.article { max-width: 720px; }
.article .standfirst { font-size: 19px; font-weight: 600; }
.teaser { border-left: 4px solid var(--accent); background: #fff; padding: 12px 18px; margin: 32px 0; }
.plans { display: grid; grid-template-columns: repeat(auto-fit, minmax(210px, 1fr)); gap: 20px; }
.plan { background: #fff; border: 1px solid var(--line); border-radius: var(--radius); padding: 22px; }
.plan h2 { margin-top: 0; }
.plan ul { padding-left: 20px; }
.plan .amount { font-size: 30px; font-weight: 700; }
.toggle { display: inline-flex; gap: 8px; margin: 12px 0 24px; }
.toggle button[aria-pressed='false'] { background: #fff; color: var(--accent); outline: 1px solid var(--accent); }
[hidden] { display: none !important; }
.review { background: #fff; border: 1px solid var(--line); border-radius: var(--radius); padding: 14px 20px; margin: 14px 0; }
.site-footer { border-top: 1px solid var(--line); background: #fff; padding: 24px 5vw; font-size: 14px; }
.wall { max-width: 560px; margin: 12vh auto; background: #fff; padding: 32px; border-radius: var(--radius); border: 1px solid var(--line); }
.cookie-banner { position: fixed; inset: auto 0 0 0; background: #fff; border-top: 2px solid var(--accent); padding: 18px 5vw; box-shadow: 0 -8px 24px #0002; }
@media (max-width: 720px) { .product { grid-template-columns: 1fr; } }
`;
