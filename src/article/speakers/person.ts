import type { Sex } from './name';

/** Someone or something that the article names or describes, under all its names. */
export interface Person {
  /** The fullest name so far; empty while someone of one name has not been met. */
  full: string;
  readonly first: string;
  readonly last: string;
  /** Known by title, first name, or a pronoun found to mean them. */
  sex: Sex;
  /** How often the article names them; at least 1 once they are met. */
  count: number;
  /** True when the name that they first came with told their sex. */
  readonly told: boolean;
  /** Known by more than a surname. */
  readonly whole: boolean;
  /** Of someone known by a description alone: it in small letters, without its article; else `undefined`. */
  readonly description: string | undefined;
  /** The last round of `People` in which what is known of them was looked at. */
  round: number;
}
