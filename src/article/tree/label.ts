import { lazily } from '../lazily';
import { queryExpression } from './search';

export interface Label {
  readonly text: string;
  /** Where the query stands in it, ends exclusive. */
  readonly highlights: readonly (readonly [number, number])[];
}

/** The longest word that is kept whole at the end of a label in a script without spaces, in UTF-16 units. */
const LONGEST_WORD = 16;

const words = lazily(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

/** Characters as wide as two letters: those of East Asian Width "W" or "F" in the blocks of letters (Unicode Standard Annex #11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** How many UTF-16 units from the start of a text are as wide as so many letters. */
function unitsIn(text: string, letters: number): number {
  let units = 0;
  for (let room = letters; room > 0 && units < text.length; units++) room -= WIDE.test(text.charAt(units)) ? 2 : 1;
  return units;
}

/** The last place at or before `end` where no word is cut; `end` where one word is longer than all. */
function wordEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  if (/\s/.test(text[end] ?? '')) return end;
  const space = text.lastIndexOf(' ', end);
  if (space > end / 2) return space;
  const word = words()
    .segment(text.slice(0, end + LONGEST_WORD))
    .containing(end);
  return word && word.index > 0 ? word.index : end;
}

/**
 * The first words of a text on one line, as wide as `letters` letters at most, cut between words. A query that stands
 * further on is brought into view.
 */
export function labelOf(text: string, letters: number, query: string): Label {
  const length = unitsIn(text, letters);
  const expression = queryExpression(query)?.(text);
  const found = expression ? text.search(expression) : -1;
  const far = found > (length * 3) / 4 && text.length > length;
  const before = Math.floor(length / 4);
  const from = far ? Math.max(text.lastIndexOf(' ', found - before) + 1, found - 2 * before) : 0;
  // White space shrinks to one space each: what is needed of a text is at most a few times its label.
  const line = text
    .slice(from, from + length * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const end = wordEnd(line, unitsIn(line, letters));
  const cut = end < line.length ? line.slice(0, end).replace(/[\s.,;:–—-]+$/, '') : line;
  const shown = `${from > 0 ? '…' : ''}${cut}${cut.length < line.length ? '…' : ''}`;
  const matches = expression ? [...shown.matchAll(expression)] : [];
  return { text: shown, highlights: matches.map(({ index, 0: match }) => [index, index + match.length]) };
}
