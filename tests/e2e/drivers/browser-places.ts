/** The two engines the extension is tested on. */
export type BrowserKind = 'chromium' | 'firefox';

/** Where a kind of browser may stand. `~` is the home folder, `%NAME%` an environment variable. */
export interface Places {
  label: string;
  /** The environment variable by which a user names the executable. */
  variable: string;
  /** Command names, in order of preference, looked up on the PATH. */
  commands: string[];
  usual: Partial<Record<NodeJS.Platform, string[]>>;
  /** Playwright's folder name without its revision; empty when its build cannot be driven here. */
  playwrightPrefix: string;
  /** The executable inside Playwright's folder, by platform and vintage. */
  insidePlaywright: string[];
  debianPackage: string;
  /** What to tell a user who has none. */
  advice: string;
}

/** Unbranded Chromium comes first: it accepts unpacked extensions with the fewest conditions. */
export const BROWSER_PLACES: Record<BrowserKind, Places> = {
  chromium: {
    label: 'Chromium, Chrome or Edge',
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    usual: {
      linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
        '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
        '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
        '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    playwrightPrefix: 'chromium-',
    insidePlaywright: [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ],
    debianPackage: 'chromium',
    advice: 'Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium)',
  },
  firefox: {
    label: 'Firefox 140 or newer',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    usual: {
      linux: ['/usr/bin/firefox-esr', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe'],
    },
    // Playwright's Firefox is patched for its own protocol; the driver needs a stock one.
    playwrightPrefix: '',
    insidePlaywright: [],
    debianPackage: 'firefox-esr',
    advice: 'Firefox (Debian: apt-get install firefox-esr)',
  },
};
