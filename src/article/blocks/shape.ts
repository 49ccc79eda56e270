/** How a line ends once closing quotation marks and brackets are set aside. */
export type Ending = 'stop' | 'question' | 'colon' | 'semicolon' | 'none';

const CLOSERS = new Set('"\'”’“‘»«›‹)]}】』」）*');
const ENDINGS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...[...'.!…。！．۔।॥։,，、'].map(mark => [mark, 'stop'] as const),
  ...[...'?？؟'].map(mark => [mark, 'question'] as const),
  ...[...':：'].map(mark => [mark, 'colon'] as const),
  ...[...';；'].map(mark => [mark, 'semicolon'] as const),
]);

/** How a trimmed line ends. A comma counts as a stop: prose that was cut short, no heading. */
export function endingOf(line: string): Ending {
  let i = line.length - 1;
  while (i > 0 && (CLOSERS.has(line[i] ?? '') || line[i] === ' ')) i--;
  return ENDINGS.get(line[i] ?? '') ?? 'none';
}

// "Mr. Hale", "the U.S. Senate", "Jan. 3": dots that end no sentence. Single letters and these.
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|No|Nr|vs|bzw|ca|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Mme|Sra?|Dra?|Ave)$/u;

// A stop, closing marks, white space, and the first character of what follows.
const BOUNDARY = /[.!?…]["”’»)\]]*\s+(?=[\p{Lu}\p{N}"“‘«„([©])/gu;
const UNSPACED_BOUNDARY = /[。！？][」』”）]*(?=\S)/gu;

/** Offsets at which sentences begin in `text` at or after `from`, rising. `from` itself is not one of them. */
export function sentenceStarts(text: string, from = 0): readonly number[] {
  const tail = from === 0 ? text : text.slice(from);
  const starts: number[] = [];
  for (const match of tail.matchAll(BOUNDARY)) {
    const before = tail.slice(Math.max(0, match.index - 12), match.index);
    if (tail[match.index] === '.' && ABBREVIATION.test(before)) continue;
    starts.push(from + match.index + match[0].length);
  }
  for (const match of tail.matchAll(UNSPACED_BOUNDARY)) starts.push(from + match.index + match[0].length);
  return starts.sort((a, b) => a - b);
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
  return (
    words.length > 0 &&
    words.every(
      word =>
        SMALL.has(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()) ||
        /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]/u.test(word),
    )
  );
}

/** True when the text has letters and all of them are capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
}

/** How many words a text has, counted by its white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
