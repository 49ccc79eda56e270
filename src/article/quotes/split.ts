import { isQuotation } from '../places';
import { joined, type QuoteDraft } from './quoteDraft';
import { sentenceAfter } from './sentence';
import { WordClass } from './wordClasses';

/** More characters than these between two pieces are no mere attribution. */
const LONGEST_GAP = 160;

const LEADS_ON: ReadonlySet<string> = new Set([',', '?', '!', '—', '–', '-']);
// These begin another's attribution: "Why?" and I said, "Wait."
const LEADS_AWAY: ReadonlySet<string> = new Set(['and', 'but', 'then']);
const LEADS_BACK: ReadonlySet<string> = new Set([',', '.', ':', ';', '—', '–', '-']);

/**
 * True when `next` goes on with the utterance of `quote`: only an attribution stands between them, which the first
 * leads to by a comma, dash, question or exclamation mark ("I came," she said, "to stay." "Why?" he asked. "It rains.").
 */
function isSplit(text: string, quote: QuoteDraft, next: QuoteDraft): boolean {
  const start = quote.outer.end;
  const end = next.outer.start;
  if (end - start > LONGEST_GAP || !isQuotation(quote) || !isQuotation(next)) return false;
  const { near, far, classes, limit } = sentenceAfter(text, start, end);
  if (LEADS_AWAY.has(near[near[0] === ',' ? 1 : 0] ?? '')) return false;
  if (!LEADS_ON.has(text.charAt(quote.end - 1)) && !LEADS_ON.has(near[0] ?? '')) return false;
  return (
    (classes & WordClass.saying) > 0 &&
    LEADS_BACK.has(text.slice(far, limit).trim()) &&
    text.slice(limit, end).trim() === ''
  );
}

/** The quotations of a text with the later pieces of one utterance joined to the piece before. */
export function joinSplit(text: string, quotes: readonly QuoteDraft[]): readonly QuoteDraft[] {
  if (quotes.length < 2) return quotes;
  return quotes.map((quote, i) => {
    const before = i > 0 ? quotes[i - 1] : undefined;
    return before && isSplit(text, before, quote) ? joined(quote, 'split') : quote;
  });
}
