import { fill, type Texts } from '../../shared/texts';
import { closestTo } from '../dom';

/** A quotation, or the part of it in one block: a `q` element with its index in the block. One inside another has none. */
export type QuoteMark = HTMLQuoteElement;

/**
 * All quotations on the page in order, or those of one speaker. What a promo quotes is not the article's, folded away or
 * not: the article's statistics leave it out as well.
 */
export function quoteMarks(article: HTMLElement, speaker?: string): readonly QuoteMark[] {
  const of = speaker ? speakerSelector(speaker) : '';
  return [...article.querySelectorAll<QuoteMark>(`q[data-q]${of}:not(.promo *)`)];
}

/** "2 of 5": where a quotation is among others; empty when it is none of them. */
export function placeAmong(
  marks: readonly (HTMLElement | undefined)[],
  mark: HTMLElement | undefined,
  { ofTotal }: Texts,
): string {
  const place = marks.indexOf(mark) + 1;
  return place > 0 ? fill(ofTotal, place, marks.length) : '';
}

/** A selector of what one speaker said. */
export function speakerSelector(speaker: string): string {
  return `[data-speaker="${CSS.escape(speaker)}"]`;
}

/** The quotation that an element stands in, not one inside another; `undefined` when it stands in none. */
export function quoteMarkAt(target: EventTarget | null): QuoteMark | undefined {
  return closestTo(target, 'q[data-q]');
}

/** The words in the same block that say who said it; `undefined` when there are none. */
export function speakerWords(mark: QuoteMark): HTMLElement | undefined {
  const block = mark.closest('p, li, blockquote, figcaption, h1, h2');
  return block?.querySelector<HTMLElement>(`cite[data-of="${mark.dataset.q}"]`) ?? undefined;
}
