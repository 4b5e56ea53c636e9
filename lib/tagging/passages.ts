/** A stretch of a text: `text` is exactly what stands between the offsets. */
export interface Passage {
  text: string;
  start: number;
  end: number;
}

// Long enough for cues to meet, short enough to stay on one subject.
const MINIMUM_WORDS = 60;
const MAXIMUM_WORDS = 120;

/** Number of words of a text, by its spaces. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

// A sentence ends with its mark, closing quotes included, before a space and something that can
// open one; a line ends it too. `M. Durand`, `4.5` and `e.g. this` hold together.
const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:M|Mr|Mrs|Ms|Dr|Pr|St|No|vs|etc|env|p|cf|e\.g|i\.e))[.!?…]+(?:["”’)\]]|[ \u00A0\u202F]?»)*[\s\u00A0\u202F]+(?=["«“‘([]?[\s\u00A0\u202F]*[\p{Lu}\p{N}★⭐])|\n+/gu;

/** Cuts a text into sentences, spaces around them left out. */
export function splitSentences(text: string): Passage[] {
  const sentences: Passage[] = [];
  const push = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (!trimmed) return;
    const start = from + raw.indexOf(trimmed);
    sentences.push({ text: trimmed, start, end: start + trimmed.length });
  };
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    push(from, match.index + match[0].length);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return sentences;
}

/** Cuts a stretch without sentence ends, such as a menu, every so many words. */
function splitWords(sentence: Passage, maximum: number): Passage[] {
  const words = [...sentence.text.matchAll(/\S+/gu)];
  const pieces: Passage[] = [];
  for (let at = 0; at < words.length; at += maximum) {
    const first = words[at] as RegExpExecArray;
    const last = words[Math.min(at + maximum, words.length) - 1] as RegExpExecArray;
    const end = last.index + last[0].length;
    pieces.push({
      text: sentence.text.slice(first.index, end),
      start: sentence.start + first.index,
      end: sentence.start + end,
    });
  }
  return pieces;
}

/**
 * Cuts a text into passages of about 60 to 120 words, at the ends of sentences; only a sentence longer
 * than that is cut inside. Every passage is a verbatim stretch of the text.
 */
export function splitPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = -1;
  let end = 0;
  let words = 0;
  const close = (): void => {
    if (start !== -1) passages.push({ text: text.slice(start, end), start, end });
    start = -1;
    words = 0;
  };
  const sentences = splitSentences(text).flatMap((sentence) =>
    countWords(sentence.text) > MAXIMUM_WORDS ? splitWords(sentence, MAXIMUM_WORDS) : [sentence],
  );
  for (const sentence of sentences) {
    const length = countWords(sentence.text);
    if (start !== -1 && (words + length > MAXIMUM_WORDS || words >= MINIMUM_WORDS)) close();
    if (start === -1) start = sentence.start;
    end = sentence.end;
    words += length;
  }
  close();
  return passages;
}
