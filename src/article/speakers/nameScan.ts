import type { Name } from './name';
import { NameList } from './nameList';
import { readNames } from './readNames';

/**
 * Bits for names, by which most texts without them are told at a glance: two for each, one of 30 in either number. With
 * one number alone, every ninth text of a thousand letters would be taken to hold a name that is not there.
 */
export interface Marks {
  readonly outer: number;
  readonly inner: number;
}

/** The bits of all the names together. */
export function marksOf(names: ReadonlySet<string>): Marks {
  let outer = 0;
  let inner = 0;
  for (const name of names) {
    outer |= outerMark(name);
    inner |= innerMark(name);
  }
  return { outer, inner };
}

/** By the ends of a name and its length. */
function outerMark(name: string): number {
  return 1 << ((name.charCodeAt(0) * 7 + name.charCodeAt(name.length - 1) * 3 + name.length) % 30);
}

/** By its second letter, the one in its middle, and the last but one; the same for all names of one letter. */
function innerMark(name: string): number {
  const { length } = name;
  return 1 << ((name.charCodeAt(1) * 5 + name.charCodeAt(length >> 1) * 11 + name.charCodeAt(length - 2)) % 30);
}

/** Serves all of them: it gives its names away, so it keeps no text alive. */
const LIST = new NameList();

/**
 * The names that one block's own text holds. They are read again whenever they are asked for, unless an edit needed them
 * once: most of them nobody asks for a second time, and kept they would be most of what an article takes.
 */
export class NameScan {
  readonly #text: string;
  #kept: readonly Name[] | undefined;
  #isRead = false;
  // Numbers of its own: objects for them would be a good part of what a block takes.
  #outerLasts = 0;
  #innerLasts = 0;
  #outerFirsts = 0;
  #innerFirsts = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the names, in order, into `list`. */
  readInto(list: NameList): void {
    readNames(this.#text, list);
    if (this.#isRead) return;
    this.#isRead = true;
    for (let i = 0; i < list.length; i++) {
      const name = list.at(i);
      if (!name) continue;
      this.#outerLasts |= outerMark(name.last);
      this.#innerLasts |= innerMark(name.last);
      this.#outerFirsts |= outerMark(name.first);
      this.#innerFirsts |= innerMark(name.first);
    }
  }

  /** The names, in order. */
  read(): readonly Name[] {
    if (this.#kept) return this.#kept;
    this.readInto(LIST);
    return LIST.take();
  }

  /** The names, in order, kept from now on. */
  get names(): readonly Name[] {
    this.#kept ??= this.read();
    return this.#kept;
  }

  /** False when none of them has a surname with such marks. */
  mayHoldLast({ outer, inner }: Marks): boolean {
    if (!this.#isRead) this.read();
    return (this.#outerLasts & outer) !== 0 && (this.#innerLasts & inner) !== 0;
  }

  /** The same for first names. */
  mayHoldFirst({ outer, inner }: Marks): boolean {
    if (!this.#isRead) this.read();
    return (this.#outerFirsts & outer) !== 0 && (this.#innerFirsts & inner) !== 0;
  }
}
