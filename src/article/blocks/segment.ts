import type { Block } from '../model';
import { classify } from './classify';
import type { Piece } from './piece';
import { scanLine } from './scan-line';

/** A block before its quotations are known. */
export type BlockDraft = Omit<Block, 'quotes'>;

export interface PlacedDraft {
  readonly draft: BlockDraft;
  /** Offset of the draft's first character in the whole text. */
  readonly start: number;
}

/** Cuts the body of `text`, which begins at `from`, into blocks and says what each one is. */
export function segmentBody(text: string, from: number): readonly PlacedDraft[] {
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const line = /\S(?:[^\r\n]*\S)?/g;
  line.lastIndex = from;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    for (const piece of scanLine(match[0])) {
      pieces.push(piece);
      starts.push(match.index + piece.offset);
    }
  }
  const kinds = classify(pieces);
  let titled = false;
  return pieces.flatMap((piece, i) => {
    const kind = kinds[i] ?? 'paragraph';
    const level = kind !== 'heading' ? 0 : titled || kinds.indexOf('lead') < i ? 2 : 1;
    if (level === 1) titled = true;
    const parts = kind === 'lead' && piece.asLead ? piece.asLead : [piece];
    return parts.map(part => ({
      draft: {
        kind: part.guess === 'dateline' ? 'dateline' : kind,
        text: part.text,
        level,
        credit: part.credit,
        marker: kind === 'list-item' ? part.marker : undefined,
      },
      start: (starts[i] ?? 0) - piece.offset + part.offset,
    })) as PlacedDraft[];
  });
}
