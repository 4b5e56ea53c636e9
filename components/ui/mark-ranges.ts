/** Offsets in UTF-16 units, `end` excluded. */
export interface TextRange {
  start: number;
  end: number;
}

export interface TextPart {
  start: number;
  text: string;
  isMarked: boolean;
}

/** Cuts a text into marked and plain parts; overlapping ranges join, those out of bounds are clipped. */
export function markRanges(text: string, ranges: readonly TextRange[]): TextPart[] {
  const sorted = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let position = 0;
  for (const [index, range] of sorted.entries()) {
    const start = Math.max(position, range.start);
    if (start > position)
      parts.push({ start: position, text: text.slice(position, start), isMarked: false });
    if (range.end > start) {
      const last = parts.at(-1);
      if (last?.isMarked && index > 0) last.text += text.slice(start, range.end);
      else parts.push({ start, text: text.slice(start, range.end), isMarked: true });
      position = range.end;
    }
  }
  if (position < text.length || parts.length === 0)
    parts.push({ start: position, text: text.slice(position), isMarked: false });
  return parts;
}
