/** What a failure is called, what is safe, and what to do, by the code of its `VigieError`. */
export const errors = {
  'unreadable-page': {
    what: 'The browser does not let extensions read this page.',
    safe: 'Its address and title can still be saved.',
    todo: 'Save it as it is, or open another page.',
  },
  'storage-full': {
    what: 'There is no room left on the disk: this was not saved.',
    safe: 'Everything saved before is safe.',
    todo: 'Free some space, then save again.',
  },
  'storage-unavailable': {
    what: 'The database of this browser could not be opened.',
    safe: 'Nothing was deleted.',
    todo: 'Restart the browser, then try again.',
  },
  'not-found': {
    what: 'What you were working on no longer exists.',
    safe: 'Nothing else was changed.',
    todo: 'It may be in the bin, or removed in another window. Reload to see what is there.',
  },
  'invalid-input': {
    what: 'Some of what was typed does not make sense.',
    safe: 'Nothing was changed.',
    todo: 'Correct it, then try again.',
  },
  'frozen-digest': {
    what: 'This digest is issued: it is frozen.',
    safe: 'Nothing was changed.',
    todo: 'Start a new digest to change it.',
  },
  'undo-conflict': {
    what: 'This cannot be undone yet: something done since rests on it.',
    safe: 'Nothing was changed.',
    todo: 'Undo what came after first, from the activity log.',
  },
  unexpected: {
    what: 'Something unexpected happened.',
    safe: 'Everything saved before is safe.',
    todo: 'Try again. If it happens again, report it with the words below.',
  },
};
