import type { Quote } from '../model';

/** A quotation before its speaker is known. It is the quotation itself where nobody turns out to have said it. */
export interface QuoteDraft extends Quote {
  readonly attribution: undefined;
}

/** A quotation that belongs to the one before it. Written out, as a spread takes several times as long. */
export function joined({ start, end, kind, outer, open, nested }: QuoteDraft, joins: Quote['joins']): QuoteDraft {
  return { start, end, kind, outer, open, joins, nested, attribution: undefined };
}
