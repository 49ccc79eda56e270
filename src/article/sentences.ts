import type { Span } from './model';
import { isAbbreviationDot } from './words';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * The sentence of a block's text that holds `offset`, without surrounding white space. Both relative to `text`. Other
 * than `Intl.Segmenter` it does not end at the dot of a title or an initial.
 */
export function sentenceAt(text: string, offset: number): Span {
  let start = 0;
  let end = text.length;
  for (const { index, segment } of segmenter.segment(text)) {
    const after = index + segment.length;
    if (isAbbreviationDot(text, index + segment.trimEnd().length - 1) && after < text.length) continue;
    if (after > offset || after === text.length) {
      end = after;
      break;
    }
    start = after;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
