import { parseArgs } from 'node:util';
import { dateOfWeek, SITES, startMarket } from './index.ts';

const DEFAULT_PORT = '4600';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: DEFAULT_PORT },
    week: { type: 'string', default: '0' },
  },
});

const market = await startMarket({ port: Number(values.port), week: Number(values.week) });
const lines = [
  `Fixture market, week ${market.week} (${dateOfWeek(market.week).toISOString().slice(0, 10)})`,
  `Control page: ${market.url('market', '/')}`,
  '',
  ...SITES.flatMap((site) => [
    `${site.title} — ${site.tagline}`,
    ...site.pages.map((page) => `  ${market.url(site.name, page.path)}`),
  ]),
  '',
];
process.stdout.write(lines.join('\n'));
