import { lazily } from './lazily';
import type { Span } from './model';
import { isAbbreviationDot } from './words';

const segmenter = lazily(() => new Intl.Segmenter(undefined, { granularity: 'sentence' }));

/** How far a sentence is looked for on either side, in UTF-16 units: the segmenter gets slow on a line of megabytes. */
const REACH = 4096;

/**
 * The sentence of a block's text that holds `offset`, without surrounding white space. Both relative to `text`. Other
 * than `Intl.Segmenter` it does not end at the dot of a title or an initial. One that goes on out of reach goes on to the
 * text's own end.
 */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - REACH);
  const to = Math.min(text.length, offset + REACH);
  let start = 0;
  let end = text.length;
  for (const { index, segment } of segmenter().segment(text.slice(from, to))) {
    const after = from + index + segment.length;
    if (isAbbreviationDot(text, from + index + segment.trimEnd().length - 1) && after < text.length) continue;
    if (after > offset) {
      if (after < to) end = after;
      break;
    }
    if (after < to) start = after;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
