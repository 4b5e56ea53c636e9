import { parseArgs } from 'node:util';
import { runWxt } from '../e2e/build-extension.ts';
import { benchExtension } from './extension.ts';
import { benchHostile } from './reading/hostile.ts';
import { buildInPageScript } from './reading/in-page-script.ts';
import { benchParity } from './reading/parity.ts';
import { savedPages } from './reading/saved-pages.ts';
import { printScriptSize } from './reading/script-size.ts';
import { benchSpeed } from './reading/speed.ts';

// Prints what the extension costs, each figure beside a baseline measured in the same run. Nothing here
// passes or fails: figures move with the machine, ratios much less.
//
//   npm run bench                                   everything but parity
//   npm run bench -- extension                      sizes, idle page, saving
//   npm run bench -- reading [FOLDER] [--all]       speed of the reader on a content set
//   npm run bench -- hostile                        pages made to exhaust a reader
//   npm run bench -- parity [FOLDER] [--all]        the same pages in a browser and under jsdom
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
  },
});
const [asked, folder] = positionals;
/** One page in this many is read, unless all are asked for. */
const SAMPLE_STEP = 4;

const isAsked = (name: string): boolean =>
  asked === undefined ? name !== 'parity' : asked === name;
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const pages = savedPages(folder, values.all ? 1 : SAMPLE_STEP);

if (isAsked('extension')) await benchExtension();
if (isAsked('reading')) {
  if (asked) runWxt('build');
  printScriptSize();
}
if (asked !== 'extension') {
  const script = await buildInPageScript();
  if (isAsked('hostile')) await benchHostile(script);
  if (pages.length === 0)
    process.stdout.write('\nNo saved pages: name the folder of a content set.\n');
  else {
    if (isAsked('reading')) await benchSpeed(kind, pages, script);
    if (isAsked('parity')) await benchParity(kind, pages, script);
  }
}
