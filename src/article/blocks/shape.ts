/** How a line ends once closing quotation marks and brackets are set aside. */
export type Ending = 'stop' | 'question' | 'colon' | 'semicolon' | 'none';

const CLOSERS = ' "\'”’“‘»«›‹)]】』」）*';
const ENDINGS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...[...'.!…。！．۔।॥։,，、'].map(mark => [mark, 'stop'] as const),
  ...[...'?？؟'].map(mark => [mark, 'question'] as const),
  ...[...':：'].map(mark => [mark, 'colon'] as const),
  ...[...';；'].map(mark => [mark, 'semicolon'] as const),
]);

/** How a trimmed line ends. A comma counts as a stop: prose that was cut short, no heading. */
export function endingOf(line: string): Ending {
  let i = line.length - 1;
  while (i > 0 && CLOSERS.includes(line.charAt(i))) i--;
  return ENDINGS.get(line.charAt(i)) ?? 'none';
}

// "Mr. Hale", "the U.S. Senate", "Jan. 3", "12. Mai": dots that end no sentence. Single letters, small numbers, and these.
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|No|Nr|vs|bzw|ca|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Mme|Sra?|Dra?|Ave)$/u;

const LONGEST_ABBREVIATION = 5;

const STOP = /[.!?…。！？]/g;
const CLOSING = '"”’»)]」』）';
const OPENS_SENTENCE = /[A-Z\d"“‘«„([©\u0080-\uffff]/;
const LOWER_CASE = /\p{Ll}/u;
const UNSPACED_STOPS = '。！？';

/** Offset at which the sentence after the stop at `stop` begins; `undefined` when the stop ends none. */
function sentenceAfter(text: string, stop: number): number | undefined {
  let i = stop + 1;
  while (i < text.length && CLOSING.includes(text.charAt(i))) i++;
  if (i === text.length) return undefined;
  if (UNSPACED_STOPS.includes(text.charAt(stop))) return i;
  const closed = i;
  while (text.charAt(i) === ' ' || text.charAt(i) === '\u00a0') i++;
  const opening = text.charAt(i);
  if (i === closed || !OPENS_SENTENCE.test(opening) || LOWER_CASE.test(opening)) return undefined;
  return text.charAt(stop) === '.' && abbreviates(text, stop) ? undefined : i;
}

/** True when the dot at `stop` belongs to the short word before it. */
function abbreviates(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_ABBREVIATION - 1), stop);
  return (before.length <= LONGEST_ABBREVIATION || /[\s(]/.test(before)) && ABBREVIATION.test(before);
}

/** Offsets at which sentences begin in `text` after `from`, rising. `from` itself is not one of them. */
export function sentenceStarts(text: string, from = 0): readonly number[] {
  const starts: number[] = [];
  STOP.lastIndex = from;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const start = sentenceAfter(text, match.index);
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

/** True for the UTF-16 code of `.`, `!`, `?`, `…`, `。`, `！`, `？`. */
function isStopCode(code: number): boolean {
  if (code < 0x80) return code === 46 || code === 33 || code === 63;
  return code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** Offset at which the last sentence of `text` before `end` begins; `undefined` when that is before `from`. */
export function lastSentenceStart(text: string, end: number, from: number): number | undefined {
  for (let i = end - 2; i > from; i--) {
    const code = text.charCodeAt(i);
    if (!isStopCode(code)) continue;
    const start = sentenceAfter(text, i);
    if (start !== undefined && start < end) return start;
  }
  return undefined;
}

/** Words that stay lower-case in titles and names. */
const SMALL = new Set(
  'a an the of and or nor but for in on at to by from with as via vs de la le les du des del di da do dos van von der den und y e et zu'.split(
    ' ',
  ),
);

/** True when every word of some weight begins with a capital or a digit: "Moss Landing and the Sea". */
export function isCapitalised(text: string): boolean {
  const words = text.split(/[\s/]+/).filter(word => /\p{L}|\p{N}/u.test(word));
  return words.length > 0 && words.every(word => isSmallWord(word) || /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]/u.test(word));
}

function isSmallWord(word: string): boolean {
  return SMALL.has(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase());
}

/** True when the text has letters and all of them are capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
}

/** How many words a text has, counted by its white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
