import { type Origins, spliced } from '../blocks/changes';
import type { BlockDraft } from '../blocks/segment';
import type { BlockKind } from '../model';
import { joined, type QuoteDraft } from './quoteDraft';
import type { QuoteScan } from './scan';

/** Blocks that may stand inside a quotation without ending it: an advert between two of its paragraphs. */
const PASSED_OVER: ReadonlySet<BlockKind> = new Set(['caption', 'promo', 'heading', 'byline', 'dateline']);

const NONE: readonly QuoteDraft[] = [];

/** True when the article uses single marks for speech: it has some between them, and not much more between double ones. */
function speaksInSingles(scans: readonly QuoteScan[]): boolean {
  let single = 0;
  let double = 0;
  for (const scan of scans) {
    single += scan.single;
    double += scan.double;
  }
  return single > 0 && single * 2 >= double;
}

function continueInto(quotes: readonly QuoteDraft[], { tail }: QuoteScan): readonly QuoteDraft[] {
  const [first] = quotes;
  if (first?.outer.start === 0) return quotes.with(0, joined(first, 'continued'));
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
    attribution: undefined,
  };
  return [quote, ...quotes];
}

/** The quotations of every block, and what reading on after an edit takes. */
export interface Linked {
  /** As many as there are blocks. */
  readonly quotes: readonly (readonly QuoteDraft[])[];
  /** Which of a scan's two readings the article takes. */
  readonly reading: 'quotes' | 'singles';
  /** For each block: true when a quotation is open at its end. */
  readonly open: readonly boolean[];
}

/**
 * The quotations of every block, as many as `drafts`: read as the whole article uses its marks, and joined where one
 * runs over from an earlier block. Gives a scan's own array wherever nothing outside the block changes it. `origins`
 * says which drafts and scans are the same as when `previous` was read.
 */
export function linkQuotes(
  drafts: readonly BlockDraft[],
  scans: readonly QuoteScan[],
  origins: Origins,
  previous: Linked | undefined,
): Linked {
  const reading = speaksInSingles(scans) ? 'singles' : 'quotes';
  const before = previous?.reading === reading ? previous : undefined;
  const start = before ? origins.head : 0;
  const quotes: (readonly QuoteDraft[])[] = [];
  const open: boolean[] = [];
  let isOpen = before?.open[start - 1] ?? false;
  let i = start;
  for (; i < drafts.length; i++) {
    if (before && i >= origins.resumes && isOpen === (before.open[i + origins.shift - 1] ?? false)) break;
    const scan = scans[i];
    const own = scan?.[reading] ?? NONE;
    const passed = !scan || PASSED_OVER.has(drafts[i]?.kind ?? 'paragraph');
    const result = isOpen && !passed ? continueInto(own, scan) : own;
    if (!passed) isOpen = result.at(-1)?.open ?? false;
    quotes.push(result);
    open.push(isOpen);
  }
  if (!before) return { reading, quotes, open };
  const read = { head: start, resumes: i, shift: origins.shift };
  return { reading, quotes: spliced(before.quotes, read, quotes), open: spliced(before.open, read, open) };
}
