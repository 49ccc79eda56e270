import type { Span } from '../model';
import { withoutSoftHyphens } from '../softHyphen';

/** The pronoun that goes with someone; `undefined` when nothing tells. */
export type Sex = 'he' | 'she' | undefined;

/** A run of capitalised words that may name someone, taken apart. Relative to its block. */
export interface Name extends Span {
  /** The block's. */
  readonly text: string;
  /** Where its core begins: it without titles. */
  readonly core: number;
  /** First and last word of the core in small letters, without soft hyphens, "Jr." and the like off; the same for a name of one word. */
  readonly first: string;
  readonly last: string;
  /** By a title or the first name. */
  readonly sex: Sex;
  /** What it is by its words, as in `NATURE`. */
  readonly nature: number;
}

/** A name without titles and soft hyphens: "Ada M. Roe". */
export function coreOf({ text, core, end }: Name): string {
  return withoutSoftHyphens(text.slice(core, end));
}
