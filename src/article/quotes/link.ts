import type { BlockDraft } from '../blocks/segment';
import type { BlockKind } from '../model';
import type { QuoteDraft } from './quote-draft';
import type { QuoteScan } from './scan';

export type { QuoteDraft } from './quote-draft';

/** Blocks that may stand inside a quotation without ending it: an advert between two of its paragraphs. */
const PASSED_OVER: ReadonlySet<BlockKind> = new Set(['caption', 'promo', 'heading', 'byline', 'dateline']);

const NONE: readonly QuoteDraft[] = [];

interface Continued {
  readonly own: readonly QuoteDraft[];
  readonly result: readonly QuoteDraft[];
}

/**
 * What a block's quotations became when a quotation ran on into it, by its scan; kept so that an unchanged block gives
 * the same objects again.
 */
const CONTINUED = new WeakMap<QuoteScan, Continued>();

/** True when the article uses single marks for speech: it has some between them, and not much more between double ones. */
function speaksInSingles(scans: readonly QuoteScan[]): boolean {
  let single = 0;
  let double = 0;
  for (const { speech } of scans) {
    single += speech.single;
    double += speech.double;
  }
  return single > 0 && single * 2 >= double;
}

function continueInto(quotes: readonly QuoteDraft[], { tail }: QuoteScan): readonly QuoteDraft[] {
  const [first, ...rest] = quotes;
  if (first?.outer.start === 0) return [{ ...first, joins: 'continued' }, ...rest];
  if (!tail) return quotes;
  const outer = { start: 0, end: tail.end };
  const quote: QuoteDraft = {
    start: 0,
    end: tail.start,
    kind: 'speech',
    outer,
    open: false,
    joins: 'continued',
    nested: [],
  };
  return [quote, ...quotes];
}

function continued(own: readonly QuoteDraft[], scan: QuoteScan): readonly QuoteDraft[] {
  const known = CONTINUED.get(scan);
  if (known?.own === own) return known.result;
  const result = continueInto(own, scan);
  CONTINUED.set(scan, { own, result });
  return result;
}

/**
 * The quotations of every block, as many as `drafts`: read as the whole article uses its marks, and joined where one
 * runs over from an earlier block. Gives a scan's own array wherever nothing outside the block changes it.
 */
export function linkQuotes(
  drafts: readonly BlockDraft[],
  scans: readonly QuoteScan[],
): readonly (readonly QuoteDraft[])[] {
  const reading = speaksInSingles(scans) ? 'singles' : 'quotes';
  let isOpen = false;
  return drafts.map(({ kind }, i) => {
    const scan = scans[i];
    if (!scan) return NONE;
    const own = scan[reading];
    if (PASSED_OVER.has(kind)) return own;
    const result = isOpen ? continued(own, scan) : own;
    isOpen = result.at(-1)?.open ?? false;
    return result;
  });
}
