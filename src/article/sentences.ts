import type { Span } from './model';

/**
 * Endings after which `Intl.Segmenter` sees the end of a sentence where there is none: titles, months, initials
 * ("Sen. Quill", "Dr. Brandt", "J. Marlow").
 */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|St|Jr|Sr|No|vs|Nr|bzw|Sr|Sra|\p{Lu})\.\s*$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The sentence of a block's text that holds `offset`, without surrounding white space. Both relative to `text`. */
export function sentenceAt(text: string, offset: number): Span {
  let start = 0;
  let end = text.length;
  for (const { index, segment } of segmenter.segment(text)) {
    const after = index + segment.length;
    if (ABBREVIATION.test(segment) && after < text.length) continue;
    if (after > offset || after === text.length) {
      end = after;
      break;
    }
    start = after;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
