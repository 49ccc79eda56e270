import { isBlank } from './blank';

/** A walk over the lines of a text that hold more than white space. Lines end in LF, CR LF or CR. */
export class Lines {
  /** Offset of the line's first character that is no white space. */
  start = 0;
  /** Offset behind its last one. */
  end = 0;
  readonly #text: string;
  readonly #hasReturns: boolean;
  #next = 0;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
    // Most texts have none.
    this.#hasReturns = text.includes('\r');
  }

  /** Goes on to the next line; false when there is none. */
  next(): boolean {
    while (this.#next < this.#text.length) {
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
    const end = feed < 0 ? this.#text.length : feed;
    if (!this.#hasReturns) return end;
    if (this.#return < start) {
      const found = this.#text.indexOf('\r', start);
      this.#return = found < 0 ? this.#text.length : found;
    }
    return Math.min(end, this.#return);
  }
}
