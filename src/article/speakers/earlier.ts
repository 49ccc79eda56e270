import type { Facts, Lesson, Person } from './people';
import type { LastSpeaker } from './reading';

/** The most blocks apart that a last speaker is still told from one farther away, with room for any look back. */
const FAR = 20;

/** What an earlier pass over the blocks knew at the place that a new pass has come to. */
export class Earlier {
  #last: LastSpeaker | undefined;
  /** How the earlier pass knew everyone of whom either pass has learned something since they parted. */
  readonly #facts = new Map<Person, Facts>();

  /** Both passes know the same at first. */
  constructor(last: LastSpeaker | undefined) {
    this.#last = last;
  }

  /** Goes past a block of the earlier pass. */
  pass(block: number, lessons: readonly Lesson[], spoke: Person | undefined): void {
    for (const { person, after } of lessons) this.#facts.set(person, after);
    if (spoke) this.#last = { person: spoke, block };
  }

  /** Takes in what the new pass has just learned. */
  note(lessons: readonly Lesson[]): void {
    for (const { person, before } of lessons) if (!this.#facts.has(person)) this.#facts.set(person, before);
  }

  /** True when the new pass knows the same at `block` that this one knew there, `shift` blocks on. */
  equals(last: LastSpeaker | undefined, block: number, shift: number): boolean {
    if (last?.person !== this.#last?.person) return false;
    if (last && this.#last) {
      const ago = block - last.block;
      const before = block + shift - this.#last.block;
      if (ago !== before && Math.min(ago, before) < FAR) return false;
    }
    for (const [person, { full, sex }] of this.#facts) if (person.full !== full || person.sex !== sex) return false;
    return true;
  }
}
