import type { Block, BlockKind } from '../model';
import { originsOf } from './changes';
import { classify } from './classify';
import type { Pieces } from './cut';
import { splitLead } from './lead';
import type { Piece } from './piece';

/** A block before its quotations are known. The same object as long as nothing about it changes. */
export type BlockDraft = Omit<Block, 'quotes'>;

/** A body cut into blocks. The lists are parallel. */
export interface Segments {
  /** What each block was made of. */
  readonly parts: readonly Piece[];
  readonly drafts: readonly BlockDraft[];
  /** Offsets of the blocks in the whole text, rising. */
  readonly starts: readonly number[];
  /** The piece that the lead was made of, and what it fell into; `undefined` when there is none. */
  readonly lead: { readonly whole: Piece; readonly parts: readonly Piece[] } | undefined;
}

/** Says what each piece is. With `previous`, blocks that stay the same are the same objects. */
export function segment({ pieces, starts }: Pieces, previous?: Segments): Segments {
  const kinds = classify(pieces);
  const at = kinds.indexOf('lead');
  const title = kinds.lastIndexOf('heading', at) < 0 ? -1 : kinds.indexOf('heading');
  const whole = pieces[at];
  if (!whole) return { ...draftsOf(pieces, kinds, title, previous), starts, lead: undefined };
  const parts = previous?.lead?.whole === whole ? previous.lead.parts : splitLead(whole);
  const lead = { whole, parts };
  if (parts.length === 1) return { ...draftsOf(pieces, kinds, title, previous), starts, lead };
  const leadKinds: readonly BlockKind[] = ['dateline', 'lead'];
  const start = (starts[at] ?? 0) - whole.offset;
  return {
    ...draftsOf(pieces.toSpliced(at, 1, ...parts), kinds.toSpliced(at, 1, ...leadKinds), title, previous),
    starts: starts.toSpliced(at, 1, ...parts.map(({ offset }) => start + offset)),
    lead,
  };
}

function draftsOf(
  parts: readonly Piece[],
  kinds: readonly BlockKind[],
  title: number,
  previous: Segments | undefined,
): Pick<Segments, 'parts' | 'drafts'> {
  const origins = originsOf(previous?.parts ?? [], parts);
  const drafts = parts.map((part, i) => {
    const kind = kinds[i] ?? 'paragraph';
    const level = kind !== 'heading' ? 0 : i === title ? 1 : 2;
    const before = previous?.drafts[origins[i] ?? -1];
    return before?.kind === kind && before.level === level ? before : draftOf(part, kind, level);
  });
  return { parts, drafts };
}

function draftOf({ text, credit, marker }: Piece, kind: BlockKind, level: 0 | 1 | 2): BlockDraft {
  return {
    kind,
    text,
    level,
    credit: kind === 'caption' ? credit : undefined,
    marker: kind === 'list-item' ? marker : undefined,
  };
}
