import { Letters, placeOf } from './letters';

/** Numbers in the table for one word: its letters and its value. */
const EACH = 3;

/** Words of small letters from a to z with a number above 0 each, found by their packed letters. Longer words are left out. */
export class PackedMap {
  readonly #table: Int32Array;
  readonly #places: number;

  /** At least half of the table stays empty, so that what is not in it is soon missed. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#places = 1 << (32 - Math.clz32(words.size * 2));
    this.#table = new Int32Array(this.#places * EACH);
    const letters = new Letters();
    for (const [word, value] of words) {
      letters.read(word, 0);
      if (letters.fit && letters.end === word.length) this.#add(letters, value);
    }
  }

  #add({ low, high }: Letters, value: number): void {
    let at = placeOf(low, high, this.#places) * EACH;
    while (this.#table[at]) at = (at + EACH) % this.#table.length;
    this.#table.set([low, high, value], at);
  }

  /** The number of a word; 0 when it has none. */
  get(low: number, high: number): number {
    const table = this.#table;
    for (let at = placeOf(low, high, this.#places) * EACH; ; at = at + EACH === table.length ? 0 : at + EACH) {
      const found = table[at];
      if (found === low && table[at + 1] === high) return table[at + 2] ?? 0;
      if (!found) return 0;
    }
  }
}
