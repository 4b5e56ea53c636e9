import datasets from '../data/datasets.json' with { type: 'json' };

/** What to fetch where the outside data is not there. */
export function missingData(folder: string): string {
  const lines = datasets.flatMap(({ folder: place, name, licence, homepage }) => [
    `- ${name} (${licence})${homepage && `, ${homepage}`}`,
    `  as ${place}`,
  ]);
  return [
    '',
    `No outside data in ${folder}: only the sets of the repository were scored.`,
    'Name its folder (npm run eval -- FOLDER) once you have fetched these public sets; the format of',
    'each is in docs/evaluation.md.',
    '',
    ...lines,
    '',
  ].join('\n');
}
