import { isFirstName, NATURE, nameBits, natureOf } from './nameWords';
import type { Person } from './person';

/**
 * Up to so many are looked through one by one, and only among so few a first name may be half of a surname: to look for
 * that among more would take too long.
 */
const FEW = 8;
/** A surname alone means one of those who came first with it: no article that people wrote names as many. */
const MOST = 24;

const NOBODY: Person[] = [];

/** Everyone of one surname, in the order in which they came. */
export class Family {
  /** How often the surname, or a single name, stands alone where it does not tell one person. */
  times = 0;
  /** True where it stood alone, when the names were first taken in. */
  isAlone = false;
  #people = NOBODY;
  /** Of a large family alone. */
  #places: Places | undefined;

  get people(): readonly Person[] {
    return this.#people;
  }

  /** How many of them, from the first, the surname alone may mean. */
  get eldest(): number {
    return Math.min(this.#people.length, MOST);
  }

  add(person: Person): void {
    // Most have no namesake, and a list that never grew has no room left over.
    if (this.#people.length === 0) this.#people = [person];
    else this.#people.push(person);
    this.#places?.note(person.first, this.#people.length - 1);
  }

  /** The same people as they were before, in a family that is given up, take the places of these. */
  restore(before: Family): void {
    this.#people = before.#people;
  }

  /** Who came first of those that a first name or an initial fits. */
  withFirst(first: string): Person | undefined {
    const people = this.#people;
    if (people.length > FEW) return this.#lookedUp(first);
    for (let i = 0; i < people.length; i++) {
      const person = people[i];
      if (person && sameFirst(person.first, first)) return person;
    }
    return this.#withSurname(first);
  }

  /** Whose surname has two words, of which the first is given: "Hawk Roe" is "Ada Hawk Roe", but "Ann Roe" is not "Ada Ann Roe". */
  #withSurname(first: string): Person | undefined {
    const people = this.#people;
    const last = people[0]?.last ?? '';
    if (last === '' || isFirstName(nameBits(first)) || natureOf(first, last) !== NATURE.unknown) return undefined;
    return people.find(({ full }) => full.toLowerCase().endsWith(` ${first} ${last}`));
  }

  #lookedUp(first: string): Person | undefined {
    this.#places ??= new Places(this.#people);
    return this.#people[this.#places.of(first)];
  }
}

/** That of a surname which nobody has. Nothing is added to it. */
export const NO_FAMILY = new Family();

/** Where in a family the first with each name and each letter stand. */
class Places {
  readonly #names = new Map<string, number>();
  readonly #letters = new Map<number, number>();
  readonly #initials = new Map<number, number>();

  constructor(people: readonly Person[]) {
    for (let i = 0; i < people.length; i++) this.note(people[i]?.first ?? '', i);
  }

  note(first: string, place: number): void {
    const letter = first.charCodeAt(0);
    if (!this.#names.has(first)) this.#names.set(first, place);
    if (!this.#letters.has(letter)) this.#letters.set(letter, place);
    if (isInitial(first) && !this.#initials.has(letter)) this.#initials.set(letter, place);
  }

  /** The first that the name or initial fits; -1: none. */
  of(first: string): number {
    const letter = first.charCodeAt(0);
    if (isInitial(first)) return this.#letters.get(letter) ?? -1;
    const named = this.#names.get(first) ?? -1;
    const initial = this.#initials.get(letter) ?? -1;
    return named < 0 || (initial >= 0 && initial < named) ? initial : named;
  }
}

/** What knowing someone's sex counts for, as so many mentions. */
const SEX_WEIGHT = 3;

/** True when two states of a family outweigh each other alike, whosever sex is learned. */
export function sameOrder(now: Family, before: Family): boolean {
  const lead = ({ people }: Family, i: number, j: number): number => {
    const ahead = (people[j]?.count ?? 0) - (people[i]?.count ?? 0);
    return Math.max(-SEX_WEIGHT, Math.min(ahead, SEX_WEIGHT + 1));
  };
  for (let j = 0; j < now.eldest; j++) {
    for (let i = 0; i < j; i++) if (lead(now, i, j) !== lead(before, i, j)) return false;
  }
  return true;
}

/** A first name that is known for one outweighs "Understated Perez" at the head of a sentence. */
export function weight({ count, sex }: Person): number {
  return sex ? count + SEX_WEIGHT : count;
}

function isInitial(first: string): boolean {
  return first[1] === '.';
}

function sameFirst(a: string, b: string): boolean {
  return a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0]);
}
