import type { Known, Lesson } from './lessons';
import { type Marks, marksOf, type NameScan } from './nameScan';
import type { Person } from './person';
import { type LastSpeaker, lastSpeaker, type Speakers } from './reading';

/** The most blocks apart that a last speaker is still told from one farther away, with room for any look back. */
const MOST_APART = 20;

/** What a block told, but for its quotations. */
export interface Heard {
  /** What it taught about people, in order. */
  readonly lessons: readonly Lesson[];
  /** Everyone whom it may depend on what is known of them. */
  readonly consulted: readonly Person[];
  /** Who spoke the block's last attributed quote. */
  readonly spoke: Speakers | undefined;
}

/** What an earlier pass over the blocks knew at the place that a new pass has come to. */
export class Earlier {
  #last: LastSpeaker | undefined;
  /** How the earlier pass knows those of whom the passes know different things. */
  readonly #known = new Map<Person, Known>();
  /** The surnames and first names by which the passes find someone else, or someone else is known. */
  readonly #affected: ReadonlySet<string>;
  /** Their marks together. */
  readonly #marks: Marks;

  /** Both passes know the same at first, but for who goes by one of the names `affected`. */
  constructor(last: LastSpeaker | undefined, affected: ReadonlySet<string>) {
    this.#last = last;
    this.#affected = affected;
    this.#marks = marksOf(affected);
  }

  /** Goes past a block that only the earlier pass came by. */
  pass(block: number, { lessons, spoke }: Heard): void {
    for (const { person, after } of lessons) this.#known.set(person, after);
    if (spoke) this.#last = lastSpeaker(spoke, block);
  }

  /** Goes past a block that told the new pass the same. */
  share(block: number, { lessons, spoke }: Heard): void {
    for (const { person } of lessons) this.#known.delete(person);
    if (spoke) this.#last = lastSpeaker(spoke, block);
  }

  /** Takes in what the new pass learned from a block before the earlier pass goes past it. */
  note(lessons: readonly Lesson[]): void {
    for (const { person, before } of lessons) if (!this.#known.has(person)) this.#known.set(person, before);
  }

  /** Forgets those of the lessons' people of whom both passes know the same again. */
  settle(lessons: readonly Lesson[]): void {
    for (const { person } of lessons) {
      const known = this.#known.get(person);
      if (known?.full === person.full && known.sex === person.sex) this.#known.delete(person);
    }
  }

  /** True when a block with these names speaks of someone who goes by them no more, or only now. */
  concerns(scan: NameScan | undefined): boolean {
    if (!scan || !(scan.mayHoldLast(this.#marks) || scan.mayHoldFirst(this.#marks))) return false;
    return scan.names.some(({ first, last }) => this.#affected.has(last) || this.#affected.has(first));
  }

  /** True when a block depends on what is known of someone whom the passes know differently. */
  knewOtherwise({ consulted }: Heard): boolean {
    return this.#known.size > 0 && consulted.some(person => this.#known.has(person));
  }

  /** True when both passes know the same of everyone. */
  get isSettled(): boolean {
    return this.#affected.size === 0 && this.#known.size === 0;
  }

  /** True when the same spoke last for the new pass at `block` as for this one at `origin`, the same block. */
  agrees(last: LastSpeaker | undefined, block: number, origin: number): boolean {
    if (last?.person !== this.#last?.person || last?.other !== this.#last?.other) return false;
    if (!last || !this.#last) return true;
    if (this.#isOtherwise(last.person) || (last.other && this.#isOtherwise(last.other))) return false;
    const ago = block - last.block;
    const before = origin - this.#last.block;
    return ago === before || Math.min(ago, before) >= MOST_APART;
  }

  #isOtherwise(person: Person): boolean {
    return this.#affected.has(person.last) || this.#known.has(person);
  }
}
