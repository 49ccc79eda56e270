import type { Name } from './name';
import { NameList } from './name-list';
import { readNames } from './read-names';

/** One bit of 30 for a name, by which most texts without it are told at a glance. */
export function markOf(name: string): number {
  return 1 << ((name.charCodeAt(0) * 7 + name.charCodeAt(name.length - 1) * 3 + name.length) % 30);
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
  #lasts = 0;
  #firsts = 0;

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
      this.#lasts |= markOf(name.last);
      this.#firsts |= markOf(name.first);
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

  /** The marks of their surnames together: where a surname's is missing, so is the surname. */
  get lasts(): number {
    if (!this.#isRead) this.read();
    return this.#lasts;
  }

  /** The same for their first names. */
  get firsts(): number {
    if (!this.#isRead) this.read();
    return this.#firsts;
  }
}
