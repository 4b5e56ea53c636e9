/**
 * A failure the user can act on. `code` selects the translated words of the interface (what happened,
 * what is safe, what to do); `message` is the same in English for logs and tests.
 */
export class VigieError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The browser lets no extension read this address; its URL and title can still be saved. */
export class UnreadablePageError extends VigieError {
  constructor(url: string, options?: ErrorOptions) {
    super(
      'unreadable-page',
      `The browser does not let extensions read ${url}. Its address and title can still be saved.`,
      options,
    );
  }
}

/** The disk or the quota is full: nothing was written, everything saved before is safe. */
export class StorageFullError extends VigieError {
  constructor(options?: ErrorOptions) {
    super(
      'storage-full',
      'There is no room left on the disk: this save was not written. Everything saved before is safe. Free some space, then save again.',
      options,
    );
  }
}

/** The database cannot be opened; nothing is deleted. */
export class StorageUnavailableError extends VigieError {
  constructor(options?: ErrorOptions) {
    super(
      'storage-unavailable',
      'The database of this browser could not be opened. Nothing was deleted. Restart the browser, then try again.',
      options,
    );
  }
}

/** The row is gone: removed in another window, or in the bin. */
export class NotFoundError extends VigieError {
  constructor(what: string, id: string) {
    super('not-found', `This ${what} (${id}) no longer exists. Nothing else was changed.`);
  }
}

/** The values of a form or an import do not make sense. */
export class InvalidInputError extends VigieError {
  constructor(reason: string, options?: ErrorOptions) {
    super('invalid-input', `${reason} Nothing was changed.`, options);
  }
}

/** An issued digest is frozen. */
export class FrozenDigestError extends VigieError {
  constructor(number: number) {
    super(
      'frozen-digest',
      `Digest ${number} is issued and frozen. Start a new digest to change it.`,
    );
  }
}

/** Something done since rests on what the user wants undone. */
export class UndoConflictError extends VigieError {
  constructor(label: string) {
    super(
      'undo-conflict',
      `Something done since rests on this: “${label}”. Undo that first. Nothing was changed.`,
    );
  }
}
