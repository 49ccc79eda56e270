import type { Span } from '../model';

/**
 * What a piece of a line looks like by its own words alone. Those up to `prose` are settled, and so is `opener`; the others wait
 * for what stands around them:
 * - `dashed`: a line after a hyphen, a list's item or, in some languages, speech
 * - `label`: a short line without a stop, a heading unless it belongs to a list of links or items
 * - `question`: a short line that asks, a heading or a turn of an interview
 * - `scrap`: the same in lower case, no heading
 * - `legend`: a longer line without a stop, a caption or a list's item
 * - `clause`: a line that ends in `;`, one of a list written as a sentence
 * - `numbered`: a short line that begins with a number, a heading or a list's item
 * - `opener`: a promo that may head a list of links
 */
export type Guess =
  | 'caption'
  | 'promo'
  | 'byline'
  | 'dateline'
  | 'item'
  | 'prose'
  | 'dashed'
  | 'label'
  | 'scrap'
  | 'question'
  | 'legend'
  | 'clause'
  | 'numbered'
  | 'opener';

/** A line, or a part of one that is a block of its own. Depends on the line's text alone, so it is kept with it. */
export interface Piece {
  readonly text: string;
  readonly guess: Guess;
  /** Offset of the piece in its line, whose first character that is no white space is 0. */
  readonly offset: number;
  /** Of a caption: its credit; else `undefined`. Relative to the piece. */
  readonly credit: Span | undefined;
  /** Of a list item: its marker; else `undefined`. Relative to the piece. */
  readonly marker: Span | undefined;
  /** True for prose that ends in a colon, as what introduces a list does. */
  readonly introduces: boolean;
}

type Details = Partial<Omit<Piece, 'text' | 'guess' | 'offset'>>;

/** A piece without anything special but what `details` says. */
export function piece(text: string, guess: Guess, offset: number, details?: Details): Piece {
  return {
    text,
    guess,
    offset,
    credit: details?.credit,
    marker: details?.marker,
    introduces: details?.introduces ?? false,
  };
}
