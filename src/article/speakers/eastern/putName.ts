import type { Sex } from '../name';
import type { NameList } from '../nameList';
import { NATURE } from '../nameWords';

/**
 * Puts a name last whose first letters are the surname, all of them of one name alone; dots part one that is written
 * from another script: グレース・モリ, surname last.
 */
export function putName(
  text: string,
  names: NameList,
  start: number,
  end: number,
  name: string,
  surname: number,
  sex?: Sex,
): void {
  const dot = name.lastIndexOf('・');
  const last = dot < 0 ? name.slice(0, surname) : name.slice(dot + 1);
  const first = dot >= 0 ? name.slice(0, name.indexOf('・')) : name.slice(surname) || last;
  names.put(text, start, end, start, first, last, sex, NATURE.unknown);
}
