import { en } from './languages/en';

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(list => list.split(/\s+/)));

/** Small words inside names of people: "Ludwig van der Berg", "Osman bin Rashid". */
export const PARTICLES = setOf(
  'van von der den de del della di da do dos das du la le les el al bin ibn ben bint abu ter ten zu zum af av y e as an ash at ul',
);

/** Words after which "of", "for" and "the" go on with the name: "Department of Works". */
export const INSTITUTIONS = setOf(`Department University Bank Ministry House Bureau Office Committee Board Council
  Association Institute College School Society Academy League Union Church Court Federation Center Centre City State
  Secretary Chamber Centers Americans Citizens Republic Kingdom Commission Agency Party Museum Archdiocese Diocese Bishop
  Archbishop Duke Prince Duchess Daughters Sons Friends Doctors Reporters Attorney Speaker of Faculty National Coalition`);

/** Capitalised where they open a sentence, or always, and yet no names; of all languages, for a block does not know its own. */
export const NEVER_NAMES = setOf(
  ...[en].flatMap(language => [
    language.common,
    language.determiners,
    language.prepositions,
    language.openers,
    language.he,
    language.she,
    language.they,
    language.other,
    language.relatives,
  ]),
);

export const TITLES = setOf(en.titles);
export const MALE_TITLES = setOf(en.maleTitles);
export const FEMALE_TITLES = setOf(en.femaleTitles);
