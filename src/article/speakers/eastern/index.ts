import { kindAt, OTHER } from '../chars';
import type { NameList } from '../nameList';
import * as chinese from './chinese';
import * as japanese from './japanese';
import * as korean from './korean';
import { FIRST } from './script';

/** How the names of one language without capitals are read. */
export interface Script {
  /** What belongs to a name behind it, and what marks there that it speaks. */
  readonly tail: RegExp;
  readonly mark: RegExp;
  /** Pronouns at the head of a clause. */
  readonly pronoun: RegExp;
  /** Reads the names of one run of letters; gives where to go on. */
  readonly read: (text: string, from: number, to: number, names: NameList) => number;
}

const JAPANESE: Script = {
  tail: japanese.TAIL,
  mark: japanese.MARK,
  pronoun: /(?:彼女?|同氏)(?=[はがも])/y,
  read: japanese.readJapanese,
};
export const CHINESE: Script = {
  tail: chinese.TAIL,
  mark: chinese.MARK,
  pronoun: /[他她][们們]?(?![人国國])/y,
  read: chinese.readChinese,
};
const KOREAN: Script = { tail: korean.TAIL, mark: korean.MARK, pronoun: /그녀?(?=[는가])/y, read: korean.readKorean };

/** Kana but for の, which Chinese names of shops have, too. */
const KANA = /[ぁ-ねは-ゖ]/;
const HANGUL = /[\uac00-\ud7a3]/;

/** The script of a text that holds letters of one. */
export function scriptOf(text: string): Script {
  if (HANGUL.test(text)) return KOREAN;
  return KANA.test(text) ? JAPANESE : CHINESE;
}

const RUN = /[\uac00-\ud7a3]+|[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]+/y;

/** Where the run of letters ends that begins at `at`. */
export function runEnd(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.test(text) ? RUN.lastIndex : at + 1;
}

/** True for the capital of NASA in 彼はNASAで. */
export function isInside(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) >= FIRST && kindAt(text, at - 1) !== OTHER;
}

/** Where letters of an alphabet end that begin at `from`. */
export function latinEnd(text: string, from: number): number {
  let end = from + 1;
  while (kindAt(text, end) !== OTHER && text.charCodeAt(end) < FIRST) end++;
  return end;
}
