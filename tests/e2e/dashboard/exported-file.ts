import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Request } from 'playwright-core';
import type { ChromiumDriver } from '../drivers/chromium.ts';
import type { Download, Driver, View } from '../drivers/driver.ts';

/** A document opened from the disk as a reader opens it. */
export interface OpenedFile {
  view: View;
  /** Addresses the document asked for, itself left out. */
  asked: string[];
  /** Removes the copy on the disk. */
  discard(): void;
}

const isChromium = (driver: Driver): driver is ChromiumDriver => driver.kind === 'chromium';

/**
 * Opens a downloaded document by its `file:` address. What it asks for is read from the protocol in
 * Chromium, and in both browsers from the page's own list of resources.
 */
export async function openFile(driver: Driver, { name, content }: Download): Promise<OpenedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-document-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  const address = pathToFileURL(path).href;
  const requests: string[] = [];
  const listen = (request: Request) => void requests.push(request.url());
  if (isChromium(driver)) driver.context.on('request', listen);
  const view = await driver.openTab(address);
  const resources = await view.run(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  if (isChromium(driver)) driver.context.off('request', listen);
  return {
    view,
    asked: [...requests.filter((url) => url !== address), ...resources],
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
