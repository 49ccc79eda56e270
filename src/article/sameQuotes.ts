import type { Attribution, Place, Quote, Span } from './model';

/** True when two lists of quotations say the same, field by field: a generic comparison would cost most of an edit. */
export function sameQuotes(a: readonly Quote[], b: readonly Quote[]): boolean {
  return a === b || (a.length === b.length && a.every((quote, i) => sameQuote(quote, b[i])));
}

function sameQuote(a: Quote, b: Quote | undefined): boolean {
  if (a === b) return true;
  if (!b || !sameSpan(a, b) || !sameSpan(a.outer, b.outer)) return false;
  if (a.kind !== b.kind || a.open !== b.open || a.joins !== b.joins || a.nested.length !== b.nested.length)
    return false;
  return a.nested.every((span, i) => sameSpan(span, b.nested[i])) && sameAttribution(a.attribution, b.attribution);
}

function sameAttribution(a: Attribution | undefined, b: Attribution | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.speaker !== b.speaker || a.certainty !== b.certainty) return false;
  return samePlace(a.words, b.words) && samePlace(a.cue, b.cue);
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a === b || (a?.block === b?.block && a !== undefined && sameSpan(a, b));
}

function sameSpan(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}
