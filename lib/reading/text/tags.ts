const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that start and end a block of text. Buttons and options do too: their words stand alone. */
export const BLOCK_TAGS = tags(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul',
);

/**
 * Elements whose content is never text of the page. `noscript` is not one of them: where scripts do not
 * run it is parsed, and it may be all there is to read.
 */
export const NEVER_TEXT = tags(
  'script style template svg math iframe frame object embed canvas head audio video map datalist',
);

export const CONTROL_TAGS = tags('button input select textarea');
export const MEDIA_TAGS = tags('img picture');
