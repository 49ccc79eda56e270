import type { Name, Sex } from './name';

/** A name that is written over when its list is read into again. */
type Writable = { -readonly [Field in keyof Name]: Name[Field] };

const NONE: readonly Name[] = [];

/**
 * Names read from one text after the other: one list serves for all of them, as most are looked at once and making them
 * anew would cost more than reading them.
 */
export class NameList {
  readonly #names: Writable[] = [];
  /** How many names there are. */
  length = 0;

  /** The name with this index; good until the list is read into again. */
  at(index: number): Name | undefined {
    return this.#names[index];
  }

  /** Begins with another text. */
  open(): void {
    this.length = 0;
  }

  /** Puts a name last. */
  put(
    text: string,
    start: number,
    end: number,
    core: number,
    first: string,
    last: string,
    sex: Sex,
    nature: number,
  ): void {
    const at = this.length++;
    const name = at < this.#names.length ? this.#names[at] : undefined;
    if (!name) {
      this.#names.push({ text, start, end, core, first, last, sex, nature });
      return;
    }
    name.text = text;
    name.start = start;
    name.end = end;
    name.core = core;
    name.first = first;
    name.last = last;
    name.sex = sex;
    name.nature = nature;
  }

  /** Gives all names away: whoever takes them keeps them. */
  take(): readonly Name[] {
    return this.length === 0 ? NONE : this.#names.splice(0, this.length);
  }
}
