import { MEN, WOMEN } from './firstNames';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from './nameWords';

/** The pronoun that goes with someone; `undefined` when nothing tells. */
export type Sex = 'he' | 'she' | undefined;

/** A name taken apart. */
export interface NameParts {
  /** Without titles: "Ada M. Roe". */
  readonly core: string;
  /** First and last word of the core, small letters, suffixes such as "Jr." off; the same for a name of one word. */
  readonly first: string;
  readonly last: string;
  readonly sex: Sex;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** "House Speaker Ada M. Roe Jr." → Ada M. Roe Jr., first Ada, last Roe. */
export function partsOf(name: string): NameParts {
  const words = name.split(/[ \u00a0]+/);
  let from = 0;
  let sex: Sex;
  for (let i = 0; i < words.length - 1; i++) {
    const word = (words[i] ?? '').replace(/\.$/, '').toLowerCase();
    if (!TITLES.has(word)) continue;
    from = i + 1;
    if (MALE_TITLES.has(word)) sex = 'he';
    else if (FEMALE_TITLES.has(word)) sex = 'she';
  }
  let to = words.length - 1;
  if (to > from && SUFFIX.test(words[to] ?? '')) to--;
  const first = (words[from] ?? '').toLowerCase();
  const last = (words[to] ?? '').toLowerCase();
  if (to > from) sex ??= MEN.has(first) ? 'he' : WOMEN.has(first) ? 'she' : undefined;
  return { core: from ? words.slice(from).join(' ') : name, first, last, sex };
}
