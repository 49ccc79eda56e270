import { isBlank } from './blank';

/** White space and what Unicode has nothing drawn for: soft hyphens, joiners, marks of direction. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;
const FIRST_UNSEEN = 0xad;

/** A walk over the lines of a text that show something. Lines end in LF, CR LF or CR. */
export class Lines {
  /** Offset of the line's first character that is no white space. */
  start = 0;
  /** Offset behind its last one. */
  end = 0;
  readonly #text: string;
  #next = 0;
  /** Offsets of the next line feed and the next carriage return; the text's length when there is none. */
  #feed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes on to the next line; false when there is none. */
  next(): boolean {
    while (this.#next < this.#text.length) {
      let start = this.#next;
      let end = this.#endOfLine(start);
      this.#next = end + 1;
      while (start < end && isBlank(this.#text.charCodeAt(start))) start++;
      if (start === end || this.#isUnseen(start, end)) continue;
      while (isBlank(this.#text.charCodeAt(end - 1))) end--;
      this.start = start;
      this.end = end;
      return true;
    }
    return false;
  }

  /** True when what is drawn of a line is white space alone; its first character is none. */
  #isUnseen(start: number, end: number): boolean {
    return this.#text.charCodeAt(start) >= FIRST_UNSEEN && UNSEEN.test(this.#text.slice(start, end));
  }

  /**
   * Each kind of line break is looked for again only behind the last one found, or a text without it would be read for
   * every line.
   */
  #endOfLine(start: number): number {
    if (this.#feed < start) this.#feed = this.#find('\n', start);
    if (this.#return < start) this.#return = this.#find('\r', start);
    return Math.min(this.#feed, this.#return);
  }

  /** Offset of a character from `start` on; the text's end when there is none. */
  #find(character: string, start: number): number {
    const found = this.#text.indexOf(character, start);
    return found < 0 ? this.#text.length : found;
  }
}
