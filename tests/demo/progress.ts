const started = Date.now();

/** Says on the terminal what the demonstration does, with the seconds since its start. */
export function say(line: string): void {
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${String(seconds).padStart(4)} s  ${line}\n`);
}
