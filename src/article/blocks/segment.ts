import type { Block, BlockKind, Quote } from '../model';
import { carried, originOf, originsOf, sharedEnds } from './changes';
import { type Classified, classify } from './classify';
import type { Pieces } from './cut';
import { splitLead } from './lead';
import type { Piece } from './piece';

/** A block but for its quotations. */
export type BlockDraft = Omit<Block, 'quotes'>;

const NONE: readonly Quote[] = [];

/** A body cut into blocks. The lists are parallel. */
export interface Segments {
  /** What each block was made of. */
  readonly parts: readonly Piece[];
  readonly kinds: readonly BlockKind[];
  /** Of the pieces, before the lead fell into parts. */
  readonly classified: Classified;
  /** Index of the heading that is the article's title; -1 when there is none. */
  readonly title: number;
  /** The blocks without quotations, which most have none of. The same objects as long as nothing about them changes. */
  readonly drafts: readonly Block[];
  /** Offsets of the blocks in the whole text, rising. */
  readonly starts: readonly number[];
  /** The piece that the lead was made of, and what it fell into; `undefined` when there is none. */
  readonly lead: { readonly whole: Piece; readonly parts: readonly Piece[] } | undefined;
}

type Shape = Omit<Segments, 'drafts'>;

/** Says what each piece is. With `previous`, blocks that stay the same are the same objects. */
export function segment(pieces: Pieces, previous?: Segments): Segments {
  const shape = shapeOf(pieces, previous);
  return { ...shape, drafts: draftsOf(shape, previous) };
}

function shapeOf({ pieces, starts }: Pieces, previous: Segments | undefined): Shape {
  const classified = classify(pieces, previous?.classified);
  const { kinds, context } = classified;
  const at = context.lead;
  const title = kinds.lastIndexOf('heading', at) < 0 ? -1 : kinds.indexOf('heading');
  const whole = pieces[at];
  if (!whole) return { parts: pieces, kinds, classified, title, starts, lead: undefined };
  const parts = previous?.lead?.whole === whole ? previous.lead.parts : splitLead(whole);
  const lead = { whole, parts };
  if (parts.length === 1) return { parts: pieces, kinds, classified, title, starts, lead };
  const start = (starts[at] ?? 0) - whole.offset;
  return {
    parts: pieces.toSpliced(at, 1, ...parts),
    kinds: kinds.toSpliced(at, 1, 'dateline', 'lead'),
    classified,
    title,
    starts: starts.toSpliced(at, 1, ...parts.map(({ offset }) => start + offset)),
    lead,
  };
}

function draftsOf({ parts, kinds, title }: Shape, previous: Segments | undefined): readonly Block[] {
  const before = previous?.parts ?? [];
  const origins = originsOf(before, parts);
  const isKind = (i: number, j: number): boolean =>
    previous?.kinds[i] === kinds[j] && (kinds[j] !== 'heading' || (i === previous?.title) === (j === title));
  const draft = (i: number): Block => {
    const origin = originOf(origins, i);
    const known = isKind(origin, i) ? previous?.drafts[origin] : undefined;
    const kind = kinds[i] ?? 'paragraph';
    // There is a part for every kind.
    return known ?? draftOf(parts[i] as Piece, kind, kind !== 'heading' ? 0 : i === title ? 1 : 2);
  };
  const same = sharedEnds(before.length, parts.length, (i, j) => before[i] === parts[j] && isKind(i, j));
  return carried(previous?.drafts ?? [], same, draft);
}

function draftOf({ text, credit, marker }: Piece, kind: BlockKind, level: 0 | 1 | 2): Block {
  return {
    kind,
    text,
    level,
    credit: kind === 'caption' ? credit : undefined,
    marker: kind === 'list-item' ? marker : undefined,
    quotes: NONE,
  };
}
