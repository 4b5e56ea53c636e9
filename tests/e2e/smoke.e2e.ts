import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSIONS } from './build-extension.ts';
import { launchChromium } from './drivers/chromium.ts';
import type { Driver } from './drivers/driver.ts';
import { launchFirefox } from './drivers/firefox.ts';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
}

/** The part of the extension API these tests ask, under either name. */
interface Api {
  runtime: { getManifest(): Manifest };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
}

describe.each(['chromium', 'firefox'] as const)('installed in %s', (kind) => {
  let driver: Driver;
  beforeAll(async () => {
    const launch = kind === 'chromium' ? launchChromium : launchFirefox;
    driver = await launch({ extension: EXTENSIONS[kind] });
  });
  afterAll(() => driver?.close());

  const ask = () =>
    driver.inBackground(async () => {
      const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
      const api = browser ?? chrome;
      return {
        manifest: api.runtime.getManifest(),
        commands: await api.commands.getAll(),
        origins: (await api.permissions.getAll()).origins ?? [],
      };
    });

  it('asks for no site and puts no script in any page', async () => {
    const { manifest, origins } = await ask();
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.permissions).toEqual(expect.arrayContaining(['activeTab', 'scripting']));
    expect(manifest.permissions).not.toContain('tabs');
    // Only the demonstration's build needs it.
    expect(manifest.permissions).not.toContain('storage');
    expect(origins).toEqual([]);
  });

  it('gets its shortcut: a key the browser keeps for itself would be dropped without a word', async () => {
    const { commands } = await ask();
    expect(commands).toContainEqual(
      expect.objectContaining({ name: 'save-page', shortcut: 'Alt+Shift+S' }),
    );
  });
});
