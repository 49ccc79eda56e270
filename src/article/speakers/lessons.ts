import type { Person } from './person';

/** What is known of a person and reading on may change. */
export type Known = Pick<Person, 'full' | 'sex'>;

/** Something that attributing a quote taught about a person. */
export interface Lesson {
  readonly person: Person;
  readonly before: Known;
  readonly after: Known;
}

/** Makes people what they were before the lessons, which must be the last ones learned. */
export function unlearn(lessons: readonly Lesson[]): void {
  for (let i = lessons.length - 1; i >= 0; i--) {
    const lesson = lessons[i];
    if (lesson) set(lesson.person, lesson.before);
  }
}

/** Makes people what they were after the lessons. */
export function relearn(lessons: readonly Lesson[]): void {
  for (const { person, after } of lessons) set(person, after);
}

/** Makes a person what is known of them. */
export function set(person: Person, { full, sex }: Known): void {
  person.full = full;
  person.sex = sex;
}
