import type { Facts, Lesson, Person } from './people';
import type { LastSpeaker } from './reading';

/** The most blocks apart that a last speaker is still told from one farther away, with room for any look back. */
const FAR = 20;

/** What a block told. */
interface Heard {
  readonly lessons: readonly Lesson[];
  /** Who spoke the block's last attributed quote. */
  readonly spoke: Person | undefined;
}

/** What an earlier pass over the blocks knew at the place that a new pass has come to. */
export class Earlier {
  #last: LastSpeaker | undefined;
  /** How the earlier pass knew everyone of whom either pass has learned something since they parted. */
  readonly #facts = new Map<Person, Facts>();

  /** By whose names a block shows that it must be read again in any case, so that these need no comparing. */
  readonly #affected: ReadonlySet<string>;

  /** Both passes know the same at first. */
  constructor(last: LastSpeaker | undefined, affected: ReadonlySet<string>) {
    this.#last = last;
    this.#affected = affected;
  }

  /** Goes past a block of the earlier pass. */
  pass(block: number, { lessons, spoke }: Heard): void {
    for (const { person, after } of lessons) this.#facts.set(person, after);
    if (spoke) this.#last = { person: spoke, block };
  }

  /** Takes in what the new pass has just learned. */
  note(lessons: readonly Lesson[]): void {
    for (const { person, before } of lessons) if (!this.#facts.has(person)) this.#facts.set(person, before);
  }

  /** True when the new pass knows the same at `block` that this one knew at `origin`, the same block. */
  equals(last: LastSpeaker | undefined, block: number, origin: number): boolean {
    if (last?.person !== this.#last?.person) return false;
    if (last && this.#last) {
      if (this.#affected.has(last.person.last)) return false;
      const ago = block - last.block;
      const before = origin - this.#last.block;
      if (ago !== before && Math.min(ago, before) < FAR) return false;
    }
    for (const [person, { full, sex }] of this.#facts) {
      if ((person.full !== full || person.sex !== sex) && !this.#affected.has(person.last)) return false;
    }
    this.#facts.clear();
    return true;
  }
}
