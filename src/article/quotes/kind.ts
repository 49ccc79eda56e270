import type { QuoteKind, Span } from '../model';
import { hasCue } from './cues';

function words(text: string): number {
  return text.split(/\s+/).length;
}

/** What a quotation is, by its length and the words around it. */
export function kindOf(text: string, { start, end }: Span, outer: Span): QuoteKind {
  const count = words(text.slice(start, end));
  if (count >= 7) return 'speech';
  if (count >= 4) return 'fragment';
  const before = text.slice(Math.max(0, outer.start - 80), outer.start);
  const after = text.slice(outer.end, outer.end + 60);
  return hasCue(before) || hasCue(after) ? 'fragment' : 'scare';
}
