import { Letters, placeOf } from './letters';
import { nameBits, packedNames } from './name-words';
import { wordEnd } from './words';

/** A word that was read before, by its packed letters. */
interface Known {
  readonly low: number;
  readonly high: number;
  readonly lower: string;
}

/** How many words are kept in small letters: articles name the same few again and again. */
const KEPT = 1 << 12;

/** Reads capitalised words one after the other; what was read last stands in its fields. */
export class CapitalWord {
  readonly #letters = new Letters();
  readonly #kept = new Array<Known | undefined>(KEPT).fill(undefined);
  #text = '';
  #isPacked = false;
  start = 0;
  end = 0;
  /** What the word may be to a name. */
  bits = 0;

  /** Reads the word of `text` whose capital stands at `from`. */
  read(text: string, from: number): void {
    const letters = this.#letters;
    letters.read(text, from);
    const stop = letters.end;
    const code = text.charCodeAt(stop);
    const isEnd = stop > from && (code === 0x20 || code === 0x2c);
    this.#text = text;
    this.start = from;
    this.end = isEnd ? stop : wordEnd(text, from, Math.max(stop, from + 1));
    this.#isPacked = this.end === stop && letters.fit;
    this.bits = this.#isPacked ? packedNames().get(letters.low, letters.high) : nameBits(this.#cut());
  }

  /** The word in small letters. */
  lower(): string {
    if (!this.#isPacked) return this.#cut();
    const { low, high } = this.#letters;
    const place = placeOf(low, high, KEPT);
    const known = this.#kept[place];
    if (known?.low === low && known.high === high) return known.lower;
    const lower = this.#cut();
    this.#kept[place] = { low, high, lower };
    return lower;
  }

  #cut(): string {
    return this.#text.slice(this.start, this.end).toLowerCase();
  }
}
