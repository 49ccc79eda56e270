import { Family, NO_FAMILY, sameOrder, weight } from './family';
import { type Known, type Lesson, set } from './lessons';
import { coreOf, type Name, type Sex } from './name';
import { marksOf, type NameScan } from './nameScan';
import { isFirstName, NATURE, nameBits, natureOf, sexOfFirst } from './nameWords';
import type { Person } from './person';

/**
 * Everyone the article names, found again by surname or first name. Whatever finding people changes is kept as lessons,
 * so that it can be taken back and learned again in another order.
 */
export class People {
  readonly #families = new Map<string, Family>();
  readonly #byFirst = new Map<string, Person>();
  readonly #described = new Map<string, Person>();
  readonly #single = new Map<string, Person>();
  #lessons: Lesson[] = [];
  #consulted: Person[] = [];
  #round = 0;

  /** Takes in a name as it stands somewhere in the article. */
  add(name: Name): void {
    const { first, last, sex } = name;
    const family = this.#families.get(last) ?? this.#begin(last);
    if (first === last) {
      family.isAlone = true;
      const [only, another] = family.people;
      if (only && !another) note(only, sex);
      else family.times++;
      return;
    }
    const known = family.withFirst(first);
    if (known) {
      note(known, sex);
      if (name.end - name.core <= known.full.length) return;
      const full = coreOf(name);
      if (full.length > known.full.length && full.length < LONGEST_FULL) known.full = full;
      return;
    }
    const person = met(coreOf(name), first, last, sex, undefined);
    family.add(person);
    if (this.#goesBy(person, this.#families.get(first)?.isAlone)) this.#byFirst.set(first, person);
  }

  /**
   * True where a first name alone is to mean a person: the first of whom it tells the sex, else the first of all, unless it
   * stood alone before, as a person's hardly does: "Oriel said" before "Oriel Docks".
   */
  #goesBy({ first, last, told }: Person, wasAlone = false): boolean {
    const known = this.#byFirst.get(first);
    if (told) return !known?.told;
    if (known || wasAlone) return false;
    return natureOf(first, last) === NATURE.unknown && natureOf(first, first) === NATURE.unknown;
  }

  /**
   * Takes in that the names `changed` came or went; `scans` are all names as they are now. Nothing may be learned at the
   * time. Gives the surnames and first names by which someone else is found than before, or someone of whom now
   * something else is known.
   */
  revise(scans: readonly NameScan[], changed: readonly Name[]): ReadonlySet<string> {
    const affected = new Set<string>();
    const lasts = new Set(changed.map(({ last }) => last));
    const names = namesOf(scans, lasts);
    const families = new Map([...lasts].map(last => [last, this.#families.get(last) ?? NO_FAMILY]));
    for (const last of lasts) this.#families.delete(last);
    const owners = [...names, ...[...families.values()].flatMap(({ people }) => people)];
    const firsts = new Map(owners.map(({ first }) => [first, this.#byFirst.get(first)]));
    for (const name of names) this.add(name);
    const open = new Set(changed.map(({ first }) => first));
    const lost = new Set<string>();
    for (const last of lasts) {
      const before = families.get(last) ?? NO_FAMILY;
      const kept = this.#keep(last, before);
      if (!this.#keepTimes(last, before.times) || !kept) affected.add(last);
      if (!kept) lost.add(last);
    }
    for (const { first, last } of owners) if (lost.has(last)) open.add(first);
    this.#findFirsts(scans, firsts, open);
    for (const [first, before] of firsts) if (this.#byFirst.get(first) !== before) affected.add(first);
    return affected;
  }

  /** Keeps the people of a surname as they were before if nobody could tell the difference. */
  #keep(last: string, before: Family): boolean {
    const now = this.#families.get(last) ?? NO_FAMILY;
    const { people } = before;
    if (now.people.length !== people.length || !now.people.every((person, i) => alike(person, people[i]))) return false;
    if (!sameOrder(now, before)) return false;
    people.forEach((person, i) => {
      person.count = now.people[i]?.count ?? 1;
    });
    now.restore(before);
    return true;
  }

  #keepTimes(last: string, before: number): boolean {
    const now = this.#families.get(last)?.times ?? 0;
    const single = this.#single.get(last);
    if (single) single.count = Math.max(now, 1);
    return Math.min(now, MANY) === Math.min(before, MANY);
  }

  /** Finds again whom each of the first names `open` means; the others of `firsts` stay. */
  #findFirsts(
    scans: readonly NameScan[],
    firsts: ReadonlyMap<string, Person | undefined>,
    open: ReadonlySet<string>,
  ): void {
    for (const [first, person] of firsts) {
      if (person && !open.has(first)) this.#byFirst.set(first, person);
      else this.#byFirst.delete(first);
    }
    if (open.size === 0) return;
    const marks = marksOf(open);
    const alone = new Set<string>();
    for (const scan of scans) {
      if (!scan.mayHoldFirst(marks)) continue;
      for (const { first, last } of scan.names) {
        if (!open.has(first)) continue;
        if (first === last) alone.add(first);
        else {
          const person = this.#families.get(last)?.withFirst(first);
          if (person?.first === first && this.#goesBy(person, alone.has(first))) this.#byFirst.set(first, person);
        }
      }
    }
  }

  /** The person a name means. */
  find(name: Name): Person {
    const { first, last, sex } = name;
    const family = this.#families.get(last) ?? NO_FAMILY;
    if (first !== last) {
      return this.#consult(this.#withTwoFirsts(name) ?? family.withFirst(first) ?? this.#alone(name, first));
    }
    return this.#heaviest(family, sex) ?? this.#consult(this.#byFirst.get(last) ?? this.#alone(name, first));
  }

  /** Whose first name has two words, which a name is all of: "José Luis" of "José Luis Roe". */
  #withTwoFirsts(name: Name): Person | undefined {
    const { first, last } = name;
    const person = isFirstName(nameBits(last)) ? this.#byFirst.get(first) : undefined;
    if (!person || person.last === last || natureOf(person.last, person.last) !== NATURE.unknown) return undefined;
    return person.full.startsWith(`${coreOf(name)} `) ? person : undefined;
  }

  /** Someone whose surname a noun for people may be, "Baker"; `undefined` where nobody has it. */
  namesake({ last, sex }: Name): Person | undefined {
    return this.#heaviest(this.#families.get(last) ?? NO_FAMILY, sex);
  }

  /** Who of a family outweighs the others: of those of one sex, if there are any, the first of several. */
  #heaviest(family: Family, sex: Sex): Person | undefined {
    let best: Person | undefined;
    let bestWeight = -1;
    for (let i = 0; i < family.eldest; i++) {
      const person = family.people[i];
      if (!person) continue;
      this.#consult(person);
      const fits = !sex || !person.sex || person.sex === sex;
      const itsWeight = weight(person) + (fits ? FITS : 0);
      if (itsWeight > bestWeight) {
        best = person;
        bestWeight = itsWeight;
      }
    }
    return best;
  }

  /** Someone known by a description alone: "a security source", later "the security source"; its noun may tell their sex. */
  described(words: string, sex?: Sex): Person {
    const known = this.#described.get(words);
    if (known) return this.#consult(this.#meet(known, words, sex));
    const description = words.toLowerCase().replace(/^(?:the|an?) /, '');
    const key = `the ${description}`;
    const person = this.#single.get(key) ?? this.#create(key, description);
    this.#described.set(words, person);
    return this.#consult(this.#meet(person, words, sex));
  }

  /** Takes in the pronoun that turned out to mean a person, unless theirs is known. */
  learnSex(person: Person, sex: Sex): void {
    if (person.sex === undefined) this.#learn(person, { full: person.full, sex });
  }

  /** What was learned since this was last asked, in order. */
  takeLessons(): readonly Lesson[] {
    if (this.#lessons.length === 0) return NO_LESSONS;
    const taken = this.#lessons;
    this.#lessons = [];
    return taken;
  }

  /** Everyone of whom something known was looked at since this was last asked. */
  takeConsulted(): readonly Person[] {
    this.#round++;
    if (this.#consulted.length === 0) return NOBODY;
    // A copy is no longer than need be, which a list that grew is.
    const taken = this.#consulted.slice();
    this.#consulted.length = 0;
    return taken;
  }

  #consult(person: Person): Person {
    if (person.round !== this.#round) {
      person.round = this.#round;
      this.#consulted.push(person);
    }
    return person;
  }

  #begin(last: string): Family {
    const family = new Family();
    this.#families.set(last, family);
    return family;
  }

  #alone(name: Name, key: string): Person {
    const person = this.#single.get(key) ?? this.#create(key, undefined);
    if (person.full !== '') return person;
    return this.#meet(person, coreOf(name), name.sex ?? sexOfFirst(nameBits(key)));
  }

  #create(key: string, description: string | undefined): Person {
    const person = met('', key, key, undefined, description);
    person.count = Math.max(this.#families.get(key)?.times ?? 1, 1);
    this.#single.set(key, person);
    return person;
  }

  /** Someone of one name goes by the words that they first come with. */
  #meet(person: Person, full: string, sex: Sex): Person {
    if (person.full === '') this.#learn(person, { full, sex });
    return person;
  }

  #learn(person: Person, after: Known): void {
    this.#lessons.push({ person, before: { full: person.full, sex: person.sex }, after });
    set(person, after);
  }
}

/** A longer run of capitalised words is no fuller name of someone. In characters. */
const LONGEST_FULL = 40;

const NO_LESSONS: readonly Lesson[] = [];
const NOBODY: readonly Person[] = [];

/** Someone met for the first time; known by more than a surname when a full name is given. */
function met(full: string, first: string, last: string, sex: Sex, description: string | undefined): Person {
  return { full, first, last, sex, count: 1, told: sex !== undefined, whole: full !== '', description, round: -1 };
}

/** The names with one of the surnames, in order. */
function namesOf(scans: readonly NameScan[], lasts: ReadonlySet<string>): readonly Name[] {
  const found: Name[] = [];
  const marks = marksOf(lasts);
  for (const scan of scans) {
    if (!scan.mayHoldLast(marks)) continue;
    // One by one: a block of ten million characters has more names than a call takes arguments.
    for (const name of scan.names) if (lasts.has(name.last)) found.push(name);
  }
  return found;
}

/** As often as this someone is named all the time; how often exactly does not matter. */
const MANY = 8;

/** True when nothing but the company of others tells two states of a person apart. */
function alike(a: Person, b: Person | undefined): boolean {
  if (a.full !== b?.full || a.first !== b.first || a.sex !== b.sex || a.told !== b.told) return false;
  return Math.min(a.count, MANY) === Math.min(b.count, MANY);
}

/** More than any number of mentions. */
const FITS = 2 ** 40;

function note(person: Person, sex: Sex): void {
  person.count++;
  person.sex ??= sex;
}
