import type { Span } from '../model';

/** How far the words around a quotation are read, in characters. */
const REACH = 220;

/** A quotation with the words of its sentence around it. */
export interface Context {
  readonly quoted: readonly string[];
  /** The last character inside the marks. */
  readonly last: string;
  /** Words and punctuation before it in its sentence, nearest last; empty when the sentence begins with it. */
  readonly before: readonly string[];
  /** Words and punctuation after it in its sentence, nearest first; empty when the sentence ends with it. */
  readonly after: readonly string[];
}

const TOKEN = /[\p{L}\p{N}_]+(?:[’'&.-]+[\p{L}\p{N}_]+)*|\S/gu;

const END = /[.?!…]["”’')\]]{0,3}\s+(?=["“‘'(]?\p{Lu})/gu;

// The dot of "Mr.", "Sen." or an initial ends no sentence.
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|[A-Z]|\p{L}\.\p{L})\.$/u;

// After a stop inside the marks: the end, or what begins a sentence.
const NEW_SENTENCE = /^\s*(?:$|["“‘'(\p{Lu}])/u;

function endsSentence(text: string, { index }: RegExpExecArray): boolean {
  return !(text[index] === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1)));
}

function sentenceBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - REACH), end);
  let start = 0;
  for (const match of `${window}X`.matchAll(END))
    if (endsSentence(window, match)) start = match.index + match[0].length;
  return window.slice(start);
}

function sentenceAfter(text: string, start: number): string {
  const window = text.slice(start, start + REACH);
  for (const match of window.matchAll(END)) if (endsSentence(window, match)) return window.slice(0, match.index + 1);
  return window;
}

/** Reads the surroundings of a quotation; `outer` is its range with the marks. */
export function contextOf(text: string, { start, end }: Span, outer: Span): Context {
  const inside = text.slice(start, end);
  const last = inside.at(-1) ?? '';
  const after =
    last === '.' && NEW_SENTENCE.test(text.slice(outer.end, outer.end + 4)) ? '' : sentenceAfter(text, outer.end);
  return {
    quoted: inside.split(/\s+/),
    last,
    before: sentenceBefore(text, outer.start).match(TOKEN) ?? [],
    after: after.match(TOKEN) ?? [],
  };
}
