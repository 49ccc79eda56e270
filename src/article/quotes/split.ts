import { CUE_WORDS } from './cue-words';
import type { QuoteDraft } from './quote-draft';

/** More than this between two pieces is no mere attribution. */
const LONGEST_GAP = 160;

const isQuotation = ({ kind }: QuoteDraft): boolean => kind === 'speech' || kind === 'fragment';

/**
 * True when `next` goes on with the utterance of `quote`: only an attribution stands between them, which the first
 * leads to by a comma, dash, question or exclamation mark ("I came," she said, "to stay." "Why?" he asked. "It rains.").
 */
function isSplit(text: string, quote: QuoteDraft, next: QuoteDraft): boolean {
  const between = text.slice(quote.outer.end, next.outer.start);
  if (between.length > LONGEST_GAP || !isQuotation(quote) || !isQuotation(next)) return false;
  if (!/[,?!—–-]$/.test(text.slice(quote.start, quote.end)) && !/^\s?[,—–-]/.test(between)) return false;
  // A full stop inside is another sentence; that of "Mr." and of initials is none.
  if (/(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|\p{Lu}))[.?!]\s+\S/u.test(between)) return false;
  return /[,.:;—–-]\s*$/.test(between) && (between.match(/[\p{L}-]+/gu) ?? []).some(word => CUE_WORDS.saying.has(word));
}

/** The quotations of a text with the later pieces of one utterance joined to the piece before. */
export function joinSplit(text: string, quotes: readonly QuoteDraft[]): readonly QuoteDraft[] {
  return quotes.map((quote, i) => {
    const before = quotes[i - 1];
    return before && isSplit(text, before, quote) ? { ...quote, joins: 'split' } : quote;
  });
}
