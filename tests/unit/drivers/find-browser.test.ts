import { describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from '../../e2e/drivers/find-browser.ts';

/** A Linux machine with only the given files. */
function machineWith(files: string[], overrides: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    home: '/home/reader',
    isRoot: false,
    exists: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    install: () => {
      throw new Error('this machine installs nothing');
    },
    ...overrides,
  };
}

describe('findBrowser', () => {
  it('takes the executable the user names, before any other', () => {
    const machine = machineWith(['/opt/mine/chrome', '/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' },
    });
    expect(findBrowser('chromium', machine)).toBe('/opt/mine/chrome');
  });

  it('says so when the named executable does not exist, rather than take another', () => {
    const machine = machineWith(['/usr/bin/firefox-esr'], {
      env: { PATH: '/usr/bin', FIREFOX_PATH: '/nowhere/firefox' },
    });
    expect(() => findBrowser('firefox', machine)).toThrow(
      'FIREFOX_PATH names /nowhere/firefox, which does not exist.',
    );
  });

  it('prefers Chromium to Chrome to Edge on the PATH', () => {
    const edge = '/usr/bin/microsoft-edge';
    const chrome = '/usr/bin/google-chrome';
    const chromium = '/usr/local/bin/chromium';
    expect(findBrowser('chromium', machineWith([edge]))).toBe(edge);
    expect(findBrowser('chromium', machineWith([edge, chrome]))).toBe(chrome);
    expect(findBrowser('chromium', machineWith([edge, chrome, chromium]))).toBe(chromium);
  });

  it("finds the newest of Playwright's downloads, ordered as numbers", () => {
    const cache = '/home/reader/.cache/ms-playwright';
    const machine = machineWith([
      `${cache}/chromium-999/chrome-linux/chrome`,
      `${cache}/chromium-1200/chrome-linux/chrome`,
      `${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`,
    ]);
    expect(findBrowser('chromium', machine)).toBe(`${cache}/chromium-1200/chrome-linux/chrome`);
  });

  it('finds the usual places of macOS and Windows', () => {
    const mac = '/home/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machineWith([mac], { platform: 'darwin' }))).toBe(mac);
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const windows = machineWith([edge], {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` },
    });
    expect(findBrowser('chromium', windows)).toBe(edge);
  });

  it("installs Debian's package when root on Debian, once", () => {
    const files = ['/etc/debian_version'];
    const install = vi.fn<Machine['install']>(() => void files.push('/usr/bin/firefox-esr'));
    const machine = machineWith(files, { isRoot: true, install });
    expect(findBrowser('firefox', machine)).toBe('/usr/bin/firefox-esr');
    expect(install).toHaveBeenCalledExactlyOnceWith('firefox-esr');
  });

  it.each([
    ['a user on Debian', machineWith(['/etc/debian_version'])],
    ['root elsewhere', machineWith([], { isRoot: true })],
  ])('tells %s in one line what to install', (_, machine) => {
    expect(() => findBrowser('chromium', machine)).toThrow(
      /^No Chromium, Chrome or Edge found: install [^\n]+ set CHROME_PATH[^\n]+$/,
    );
  });
});
