import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const BREACHES = join(ROOT, 'tests/fixtures/layer-breach');
const OXLINT = join(
  dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin/oxlint',
);

interface Report {
  code: string;
  message: string;
  help?: string;
  filename: string;
  labels: { span: { line: number } }[];
}

/** What the linter says of a folder with the project's own rules. */
function lint(folder: string, ...paths: string[]): Report[] {
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--format', 'json', ...paths], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as { diagnostics: Report[] }).diagnostics;
}

const isLayerReport = (report: Report) => report.code.includes('no-restricted-imports');

/** One file a room; each of its lines imports something that room may not. */
const breachFiles = readdirSync(BREACHES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

describe('the layer rules', () => {
  // The project's configuration ignores the fixtures: a copy outside the tree is linted by it as is.
  const copy = mkdtempSync(join(tmpdir(), 'vigie-layers-'));
  let reports: Report[] = [];
  beforeAll(() => {
    cpSync(BREACHES, copy, { recursive: true });
    cpSync(join(ROOT, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
    reports = lint(copy, '.').filter(isLayerReport);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it.each(breachFiles)('report every import of %s', (file) => {
    const imports = readFileSync(join(BREACHES, file), 'utf8').trimEnd().split('\n');
    const reported = reports
      .filter((report) => relative(copy, join(copy, report.filename)) === file)
      .map((report) => report.labels[0]?.span.line);
    expect([...new Set(reported)].sort((a, b) => Number(a) - Number(b))).toEqual(
      imports.map((_, index) => index + 1),
    );
  });

  it('are each broken by a fixture: none is there without being seen to work', () => {
    const config = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8');
    const rules = new Set(config.match(/Layer rule: [^"]+/g));
    const seen = reports.map((report) => `${report.message} ${report.help ?? ''}`).join('\n');
    expect([...rules].filter((rule) => !seen.includes(rule))).toEqual([]);
  });

  it('hold in the product', () => {
    const broken = lint(ROOT, 'lib', 'components', 'entrypoints').filter(isLayerReport);
    expect(broken.map((report) => `${report.filename}: ${report.message}`)).toEqual([]);
  });
});
