import { kindAt, LOWER, OTHER, UPPER } from './chars';
import { isFirstName } from './nameWords';

/** " (DEA)". */
const ACRONYM = / \(([A-Z]{2,8})\)/y;

/** In small letters, "dea" after "Drug Enforcement Administration (DEA)": by that the body is known from there on. */
export function acronymAfter(text: string, core: number, end: number): string | undefined {
  if (text.charCodeAt(end) !== 0x20 || text.charCodeAt(end + 1) !== 0x28) return undefined;
  ACRONYM.lastIndex = end;
  const acronym = ACRONYM.exec(text)?.[1];
  if (!acronym) return undefined;
  let found = 0;
  for (let i = core; i < end; i++) {
    if (text[i] === acronym[found] && (i === core || kindAt(text, i - 1) === OTHER)) found++;
  }
  return found === acronym.length ? acronym.toLowerCase() : undefined;
}

/** True for the "PAP" of "powiedziała PAP Marta Roe": letters before a known first name that is not in capitals. */
export function isAcronymBefore(text: string, start: number, next: number, following: number, bits: number): boolean {
  if (kindAt(text, start + 1) !== UPPER || kindAt(text, next + 1) !== LOWER) return false;
  // Of Cyrillic first names none is known: "глава МЧС Иван Рой".
  if (text.charCodeAt(start) >= 0x400) return true;
  return isFirstName(following) && !isFirstName(bits);
}
