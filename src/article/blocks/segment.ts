import type { Block } from '../model';

/** A block before its quotations are known. */
export type BlockDraft = Omit<Block, 'quotes'>;

export interface PlacedDraft {
  readonly draft: BlockDraft;
  /** Offset of the draft's first character in the whole text. */
  readonly start: number;
}

/** Cuts the body of `text`, which begins at `from`, into blocks and says what each one is. */
export function segmentBody(text: string, from: number): readonly PlacedDraft[] {
  const placed: PlacedDraft[] = [];
  const paragraph = /\S(?:[^\n]*\S)?/g;
  paragraph.lastIndex = from;
  for (let match = paragraph.exec(text); match; match = paragraph.exec(text)) {
    const kind = placed.length === 0 ? 'lead' : 'paragraph';
    placed.push({
      draft: { kind, text: match[0], level: 0, credit: undefined, marker: undefined },
      start: match.index,
    });
  }
  return placed;
}
