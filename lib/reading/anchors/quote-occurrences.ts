const MOST_OCCURRENCES = 500;

/** Where a passage stands in a text, verbatim; the first five hundred. */
export function occurrencesOf(text: string, exact: string): number[] {
  const found: number[] = [];
  if (exact === '') return found;
  let at = text.indexOf(exact);
  while (at !== -1 && found.length < MOST_OCCURRENCES) {
    found.push(at);
    at = text.indexOf(exact, at + 1);
  }
  return found;
}
