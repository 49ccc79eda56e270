import { isBlank } from './blank';

/** A walk over the lines of a text that hold more than white space. Lines end in LF, CR LF or CR. */
export class Lines {
  /** Offset of the line's first character that is no white space. */
  start = 0;
  /** Offset behind its last one. */
  end = 0;
  readonly #text: string;
  readonly #to: number;
  readonly #hasReturns: boolean;
  #next: number;
  #return = -1;

  /** Walks from `from` to `to`. */
  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#next = from;
    this.#to = to;
    // Most texts have none, and looking beyond `to` would cost an edit of a long text as much as reading it.
    this.#hasReturns = text.slice(from, to).includes('\r');
  }

  /** Goes on to the next line; false when there is none. */
  next(): boolean {
    while (this.#next < this.#to) {
      let start = this.#next;
      let end = this.#endOfLine(start);
      this.#next = end + 1;
      while (start < end && isBlank(this.#text.charCodeAt(start))) start++;
      if (start === end) continue;
      while (isBlank(this.#text.charCodeAt(end - 1))) end--;
      this.start = start;
      this.end = end;
      return true;
    }
    return false;
  }

  #endOfLine(start: number): number {
    const feed = this.#text.indexOf('\n', start);
    const end = feed < 0 || feed > this.#to ? this.#to : feed;
    if (!this.#hasReturns) return end;
    if (this.#return < start) {
      const found = this.#text.indexOf('\r', start);
      this.#return = found < 0 ? this.#to : found;
    }
    return Math.min(end, this.#return);
  }
}
