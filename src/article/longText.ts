/** One replaced run of a text: what stood in [start, end), UTF-16 offsets of the text before, gave way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Characters of a part: what an edit copies, and the size to which long parts are cut. */
const PART = 1 << 14;

/**
 * A text that is read in ranges and changed by edits. An edit costs as much as it is long and little more: a string put
 * together of others is copied as a whole by the engine when one of its characters is asked for, which is half of what an
 * edit of a megabyte costs.
 */
export class LongText {
  /** As a whole. Reading characters of it may copy it. */
  readonly whole: string;
  /** The parts of the whole; `undefined` when it is of one piece, and a character of it costs nothing. */
  readonly #parts: readonly string[] | undefined;

  private constructor(whole: string, parts?: readonly string[]) {
    this.whole = whole;
    this.#parts = parts;
  }

  static of(text: string): LongText {
    return new LongText(text);
  }

  get length(): number {
    return this.whole.length;
  }

  /** The characters in [start, end), which lie in the text. */
  slice(start: number, end: number): string {
    if (!this.#parts) return this.whole.slice(start, end);
    const first = partAt(this.#parts, start);
    let slice = '';
    for (let { index, from } = first; from < end && index < this.#parts.length; index++) {
      const part = this.#parts[index] ?? '';
      slice += part.slice(Math.max(0, start - from), end - from);
      from += part.length;
    }
    return slice;
  }

  /** The text after an edit, whose range lies in it. */
  edited({ start, end, text }: Edit): LongText {
    const parts = this.#parts ?? cut(this.whole);
    const first = partAt(parts, start);
    const last = partAt(parts, end, first);
    const head = (parts[first.index] ?? '').slice(0, start - first.from);
    const tail = (parts[last.index] ?? '').slice(end - last.from);
    const changed = parts.toSpliced(first.index, last.index - first.index + 1, ...cut(head + text + tail));
    let whole = '';
    for (const part of changed) whole += part;
    return new LongText(whole, changed);
  }
}

/** A text in parts of the usual length; of one part when it is not twice as long. */
function cut(text: string): readonly string[] {
  if (text.length < 2 * PART) return [text];
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += PART) parts.push(text.slice(at, at + PART));
  return parts;
}

interface Part {
  readonly index: number;
  /** Offset in the text at which it begins. */
  readonly from: number;
}

/** The part that holds an offset of the text, or ends at it, looked for from the part `after` on. */
function partAt(parts: readonly string[], offset: number, after: Part = { index: 0, from: 0 }): Part {
  let { index, from } = after;
  for (; index < parts.length - 1; index++) {
    const { length } = parts[index] ?? '';
    if (from + length >= offset) break;
    from += length;
  }
  return { index, from };
}
