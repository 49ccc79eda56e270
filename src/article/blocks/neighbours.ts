import type { BlockKind } from '../model';
import { mayBeLegend } from './caption';
import type { Guess, Piece } from './piece';

/** Longest last item of a list whose other items end in semicolons. In characters. */
const LONGEST_LAST_ITEM = 240;

/** What a piece is because of the one before or after it. */
interface Rule {
  readonly guess: Guess;
  readonly kind: BlockKind;
  readonly fits: (text: string, before: Piece | undefined, after: Piece | undefined) => boolean;
}

const QUOTED = /^["“„«].*["”“»][.,]?$/u;
const SMALL = /^\p{Ll}/u;
const OPENS_QUOTE = /^["“„«‘]/;

const RULES: readonly Rule[] = [
  {
    // "The pier at noon." before "Photo: Jo Hale", and after "Jo Hale/Ellery Images".
    guess: 'prose',
    kind: 'caption',
    fits: (text, before, after) =>
      ((isCreditAlone(before) && !before?.text.includes(':')) ||
        (isCreditAlone(after) && after?.text.includes(':') === true)) &&
      mayBeLegend(text),
  },
  {
    // "… mend the pier; and" before "Paint the kiosk."
    guess: 'prose',
    kind: 'list-item',
    fits: (text, before) =>
      before?.guess === 'clause' &&
      text.length <= LONGEST_LAST_ITEM &&
      (SMALL.test(text) ||
        (/;\s\p{L}{1,4}$/u.test(before.text) && !SMALL.test(before.text) && !OPENS_QUOTE.test(text))),
  },
  {
    // "But did she like the bridge?" before “It was fine,” she said.
    guess: 'question',
    kind: 'paragraph',
    fits: (text, _, after) =>
      (after?.guess === 'prose' && OPENS_QUOTE.test(after.text)) ||
      /^(?:And|But|So|Or|Und|Aber|Et|Mais|Y|Pero)\s/.test(text),
  },
  {
    // "Jo Hale, harbour master" and "– Jo Hale" under a sentence that is set apart.
    guess: 'label',
    kind: 'paragraph',
    fits: (text, before) =>
      before?.guess === 'prose' &&
      QUOTED.test(before.text) &&
      /^(?:[—–-]\s?\p{Lu}|\p{Lu}\p{L}+\s\p{Lu}[\p{L} -]+, )/u.test(text),
  },
  {
    // "The ferry is late again" before "— Jo Hale (@johale) May 2, 2021"
    guess: 'label',
    kind: 'promo',
    fits: (_text, _before, after) => after?.guess === 'promo' && /^[—–-]\s?[^(]{1,60}\(@\w/.test(after.text),
  },
];

/** The kind that a piece has by the pieces beside it; `undefined` when they say nothing. */
export function kindByNeighbours(pieces: readonly Piece[], at: number): BlockKind | undefined {
  const { guess, text } = pieces[at] ?? { guess: 'prose', text: '' };
  return RULES.find(rule => rule.guess === guess && rule.fits(text, pieces[at - 1], pieces[at + 1]))?.kind;
}

/** True for a line that is nothing but a credit. */
function isCreditAlone(candidate: Piece | undefined): boolean {
  const credit = candidate?.guess === 'caption' ? candidate.credit : undefined;
  return credit?.start === 0 && credit.end === candidate?.text.length;
}
