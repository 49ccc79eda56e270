const BITS = 5;

/** The bits of six letters: few enough for a small integer everywhere. */
const HALF = 6 * BITS;
const FULL = (1 << HALF) - 1;

/** The most letters that are packed. */
const MOST = 12;

/**
 * A run of letters from A to Z, packed into two numbers: most words are told apart by them, and no string is cut,
 * changed to small letters and hashed for it. One is made and read into again and again.
 */
export class Letters {
  start = 0;
  end = 0;
  /** The letters without their case, the last six of them in `low`. Only where they fit. */
  low = 0;
  high = 0;
  /** How many of them are capitals. */
  capitals = 0;

  /** Reads the letters of `text` from `from` on; there may be none. */
  read(text: string, from: number): void {
    let i = from;
    let low = 0;
    let high = 0;
    let capitals = 0;
    for (let code = text.charCodeAt(i); ; code = text.charCodeAt(++i)) {
      const letter = (code | 0x20) - 0x60;
      if (letter < 1 || letter > 26) break;
      high = ((high << BITS) | (low >>> (HALF - BITS))) & FULL;
      low = ((low << BITS) | letter) & FULL;
      capitals += code < 0x61 ? 1 : 0;
    }
    this.start = from;
    this.end = i;
    this.low = low;
    this.high = high;
    this.capitals = capitals;
  }

  /** True when all letters are packed, and there are some. */
  get fit(): boolean {
    return this.end > this.start && this.end - this.start <= MOST;
  }
}

/** A number that is spread evenly over `size` places, which is a power of two, for packed letters. */
export function placeOf(low: number, high: number, size: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
