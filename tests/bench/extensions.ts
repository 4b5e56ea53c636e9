import { join } from 'node:path';
import { EXTENSIONS } from '../e2e/build-extension.ts';

/** The production build, with the probe page that seeds and reads its database. */
export const VIGIE = EXTENSIONS.chromium;

/** An extension with a popup of one button and nothing else: what the browser itself costs. */
export const EMPTY_EXTENSION = join(import.meta.dirname, 'empty-extension');
