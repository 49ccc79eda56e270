import type { Person } from './person';

/** What reading on may change of a person. */
export type Facts = Pick<Person, 'full' | 'sex'>;

/** Something that attributing a quote taught about a person. */
export interface Lesson {
  readonly person: Person;
  readonly before: Facts;
  readonly after: Facts;
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

/** Makes a person what the facts say. */
export function set(person: Person, { full, sex }: Facts): void {
  person.full = full;
  person.sex = sex;
}
