import type { Sex } from './name';

// The definite articles that tell a sex, of all languages together.
const MALE = 'der|le|el|il|o|ο';
const FEMALE = 'die|la|η';
// Of men and women.
const NEITHER = 'de|het|az';
const FOREIGN = `(?:(?:${MALE}|${FEMALE}|${NEITHER}) |l['’])`;

const OF_A_MAN = new RegExp(`^(?:${MALE}) `);
const OF_A_WOMAN = new RegExp(`^(?:${FEMALE}) `);
const ANY = new RegExp(`^(?:the |${FOREIGN})`, 'i');
const NOT_ENGLISH = new RegExp(`^${FOREIGN}`, 'i');
const WITH_A_NOUN = new RegExp(`^${FOREIGN}([\\p{L}\\d-]+)$`, 'u');

/**
 * True for a description that may be someone who has been named: "the woman". "A woman" and "her mother" are people of their
 * own.
 */
export function isDefinite(description: string): boolean {
  return ANY.test(description);
}

/**
 * True for a description that points to someone known: "la alcaldesa", "der Landrat". English is left out: what its labelled
 * articles count as the speaker of "the mayor said" is the description.
 */
export function pointsToKnown(description: string): boolean {
  return NOT_ENGLISH.test(description);
}

/** The noun of a description, in small letters, that is such an article and a noun and nothing else; else `undefined`. */
export function nounAlone(description: string): string | undefined {
  return WITH_A_NOUN.exec(description)?.[1];
}

/** The sex that the article of a description, in small letters, tells. */
export function sexOfArticle(description: string): Sex {
  if (OF_A_MAN.test(description)) return 'he';
  return OF_A_WOMAN.test(description) ? 'she' : undefined;
}
