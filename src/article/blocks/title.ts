import { isAllCapitals, isCapitalised } from './capitals';
import { endingOf } from './ending';
import type { Piece } from './piece';
import { lacksCase, lacksStops } from './script';
import { sentenceStarts } from './sentenceStarts';
import { wordCount } from './wordCount';

/** Longest title, and shortest that is no menu's word, topic or section. In characters. */
export const LONGEST_TITLE = 160;
const SHORTEST_TITLE = 30;

/** Longest title that ends in a stop, or is in a script without stops. In characters. */
const LONGEST_STOPPED_TITLE = 120;

/** In a script without stops the lead is so many times as long as a title that is as long as a paragraph may be. */
const STOPLESS_LEAD = 2;

/** How many lines at the beginning are titles that end in a stop: one, or two where the first ends in a semicolon. */
export function titlesWithStop(pieces: readonly Piece[]): number {
  const [first, second, third] = pieces;
  if (first?.guess !== 'clause') return isTitleWithStop(pieces) ? 1 : 0;
  const under = second?.guess === 'prose' && second.text.length <= LONGEST_STOPPED_TITLE && third !== undefined;
  return under && sentenceStarts(second.text).length === 0 ? 2 : 0;
}

/** True when the first line is a title although a stop follows it, "Harbour Master Leaves After Storm.", or none ever does. */
function isTitleWithStop(pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (first?.guess !== 'prose' || first.introduces) return false;
  const { text } = first;
  if (text.length > LONGEST_TITLE) return false;
  if (quotesFirst(text)) return second !== undefined;
  if (text.length > LONGEST_STOPPED_TITLE) return false;
  if (endingOf(text) === 'none' && lacksStops(text))
    return second?.guess === 'prose' && second.text.length > text.length * STOPLESS_LEAD;
  if (!STOPPED_TITLE.test(text) || sentenceStarts(text).length > 0) return false;
  if (second?.guess === 'dateline') return true;
  if (second?.guess !== 'prose') return false;
  if ((isCapitalised(text) && !lacksCase(text) && wordCount(text) > 2) || ASKS.test(text)) return true;
  return second.text.length > text.length && !SENTENCE_WORD.test(text);
}

/** “We sank”: the long night of the harbour ferry */
function quotesFirst(text: string): boolean {
  return QUOTES_FIRST.test(text) && endingOf(text) !== 'stop' && sentenceStarts(text).length === 0;
}

const QUOTES_FIRST = /^["'“‘„«»][^"“”„«»]{8,}["'”’“»«]:\s/;
const STOPPED_TITLE = /^[^"“].*[\p{L}\p{N}][.;][’”]?$/u;
// "How Jo Hale Saved the pier.", but not "When the pier went, so did the kiosk."
const ASKS = /^(?:How|Why|What|Which|Where|Who|When)\s[^,]*$/;

/** Words that headline English leaves out: a first line without any of them is a headline. */
const SENTENCE_WORD =
  /[^\x20-\x7e‘’“”–—]|\b(?:an?|the|has|have|had|was|were|been|is|are|am|be|said|says|that|which|who|would|could|his|her|their|its|it|he|she|they|we|i|i'm|you|there|this|these|those)\b/i;

/**
 * Where the title stands: the first line before the lead that looks like a heading, but for a topic over a longer one,
 * "SPORT", and for the name of a section with other furniture between.
 */
export function titleBefore(pieces: readonly Piece[], lead: number): number {
  const first = pieces.findIndex((candidate, i) => i >= lead || isHeadingLike(candidate));
  const text = pieces[first]?.text ?? '';
  if (text.length >= SHORTEST_TITLE || lacksCase(text)) return first;
  let title = first;
  let longest = SHORTEST_TITLE;
  let isApart = isTopic(text);
  for (let i = first + 1; i < lead; i++) {
    const { length } = pieces[i]?.text ?? '';
    if (!isHeadingLike(pieces[i])) isApart = true;
    else if (isApart && length > longest && length <= LONGEST_TITLE) {
      title = i;
      longest = length;
    }
  }
  return title;
}

/** One word, or a few in capitals. */
function isTopic(text: string): boolean {
  return !text.includes(' ') || isAllCapitals(text);
}

/** True for a short line that heads something, if nothing else says what it is. */
export function isHeadingLike(candidate: Piece | undefined): boolean {
  return candidate?.guess === 'label' || candidate?.guess === 'question' || candidate?.guess === 'numbered';
}
