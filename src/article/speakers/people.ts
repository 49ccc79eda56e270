import type { Name, Sex } from './scan';

/** Someone or something that the article names or describes, under all its names. */
export interface Person {
  /** The fullest name so far. */
  full: string;
  readonly first: string;
  /** Known by title, first name, or a pronoun found to mean them. */
  sex: Sex;
  count: number;
  /** Known by more than a surname. */
  readonly whole: boolean;
}

/** Everyone the article names, found again by surname or first name. */
export class People {
  readonly #byLast = new Map<string, Person[]>();
  readonly #byFirst = new Map<string, Person>();
  readonly #described = new Map<string, Person>();
  readonly #single = new Map<string, Person>();
  /** How often each surname or single name stands where it does not tell one person. */
  readonly #times = new Map<string, number>();

  /** Takes in a name as it stands somewhere in the article. */
  add({ core, first, last, sex }: Name): void {
    const bucket = this.#byLast.get(last);
    if (first === last) {
      if (bucket?.length === 1 && bucket[0]) note(bucket[0], sex);
      else this.#times.set(last, (this.#times.get(last) ?? 0) + 1);
      return;
    }
    const known = bucket?.find(person => sameFirst(person.first, first));
    if (known) {
      note(known, sex);
      if (core.length > known.full.length && core.length < 40) known.full = core;
      return;
    }
    const person: Person = { full: core, first, sex, count: 1, whole: true };
    if (bucket) bucket.push(person);
    else this.#byLast.set(last, [person]);
    if (sex && !this.#byFirst.has(first)) this.#byFirst.set(first, person);
  }

  /** The person a name means. */
  find({ core, first, last, sex }: Name): Person {
    const bucket = this.#byLast.get(last);
    if (first !== last) return bucket?.find(person => sameFirst(person.first, first)) ?? this.#alone(core, first, sex);
    if (!bucket) return this.#byFirst.get(last) ?? this.#alone(core, first, sex);
    if (bucket.length === 1 && bucket[0]) return bucket[0];
    const fitting = bucket.filter(person => !sex || !person.sex || person.sex === sex);
    return (fitting.length ? fitting : bucket).reduce((a, b) => (weight(b) > weight(a) ? b : a));
  }

  /** Someone known by a description alone: "a security source", later "the security source". */
  described(words: string): Person {
    const known = this.#described.get(words);
    if (known) return known;
    const person = this.#alone(words, `the ${words.toLowerCase().replace(/^(?:the|an?) /, '')}`, undefined);
    this.#described.set(words, person);
    return person;
  }

  #alone(core: string, key: string, sex: Sex): Person {
    const known = this.#single.get(key);
    if (known) return known;
    const person: Person = { full: core, first: key, sex, count: this.#times.get(key) ?? 1, whole: false };
    this.#single.set(key, person);
    return person;
  }
}

/** A first name that is known for one outweighs "Understated Perez" at the head of a sentence. */
function weight({ count, sex }: Person): number {
  return sex ? count + 3 : count;
}

function note(person: Person, sex: Sex): void {
  person.count++;
  person.sex ??= sex;
}

function sameFirst(a: string, b: string): boolean {
  return a === b || (a[1] === '.' && b[0] === a[0]) || (b[1] === '.' && a[0] === b[0]);
}
