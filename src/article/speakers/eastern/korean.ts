import type { NameList } from '../nameList';
import { NATURE } from '../nameWords';
import { putName } from './putName';

/** The most frequent surnames. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송전홍유류고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반나라왕금옥육인맹모탁국은편용';
/** What stands behind a name and tells who it is. */
const OFFICES =
  '지사|시장|군수|구청장|대표|대변인|장관|차관|의원|교수|대통령|총리|사장|회장|이사|이사장|원장|소장|국장|과장|팀장|계장|감독|선수|코치|변호사|검사|판사|의사|박사|총장|청장|부장|실장|센터장|본부장|단장|서장|대장|연구원|위원|위원장|작가|배우|가수|목사|신부|스님|대사|사령관|기자|교사|교장|이장|소방위|소방장|소방경|소방교|소방사|경위|경감|경사|경정|순경|총경|경장|경무관|중사|상사|대위|소령|중령|대령|할머니|할아버지|학생|활동가|노동자|간사|시인|소설가|평론가|기획자|디자이너|연구자|[가-힣]{2,6}[장관]|군|양|옹';

/** What is no part of a name behind it. */
const CALLED = `씨|(?:[가-힣]{2,12}\\s){0,3}?[가-힣]{0,8}?(?:${OFFICES})`;
/** What stands behind a name, with an age: 오나래(38) 씨. */
const BEHIND = new RegExp(
  `(?:(?:\\s?[(（][^()（）]{1,20}[)）])?\\s?씨|\\s?[(（]\\d{1,3}[)）]|(?:\\s?[(（][^()（）]{1,20}[)）]\\s?|\\s)(?:[가-힣]{2,12}\\s){0,3}?[가-힣]{0,8}?(?:${OFFICES}))(?=[은는이가도의에와과을를께\\s,.)(]|$)`,
  'y',
);
/** The same with an age or a gloss. */
export const TAIL = new RegExp(
  `(?:\\s?[(（][^()（）]{1,20}[)）])?(?:\\s?(?:${CALLED})(?=[은는이가도의에와과을를께\\s,.)(]|$))?(?:\\s?[(（][^()（）]{1,20}[)）])?`,
  'y',
);
/** What marks whoever speaks, behind that. */
export const MARK = /[은는이가도](?=\s|$|[,"“'‘])|에 따르면|의 (?:말|설명|이야기|얘기|주장|지적|생각|하소연)이[다었]/y;

/** A word that is no part of what someone is: 그러나, 현장에서. */
export const APART =
  /^(?:그러나|하지만|이에|대해|한편|앞서|또|또한|특히|반면|다만|그리고|그런데|이날|당시|이와|관련|관련해|이후)$|(?:에서|에게|까지|부터|으로|지만|면서|[은는고며])$/;

/** A whole name. */
const FULL = new RegExp(`^(?:(?:남궁|황보|제갈|선우|독고)[가-힣]{1,2}|[${SURNAMES}](?:아무개|[가-힣]{2}))`);
/** 오나래씨, 오씨. */
const GLUED = new RegExp(`^[${SURNAMES}](?:[가-힣]{1,2}(?=씨)|씨)`);
/** Somebody else between a word and the office behind it. */
const OTHER = new RegExp(`^\\s([${SURNAMES}][가-힣]{2})(?:\\s?[(（][^()（）]{1,20}[)）])?(?:\\s?씨|\\s(?:${OFFICES}))`);
/** Words of three letters that tell where from someone is, or what. */
const NO_NAME =
  /[는를에의와과된한할던대시군당부청실팀회사들엔도며게히려럼해]$|^(?:하지만|그러나)|(?:소방|경찰|대학|학교|병원|위원|사무|연구|정부|협회|노조|지역|현지|관계|담당|해당|전문|유명|일부|이날|지난|서울|부산|강원|전국|한국|국방|외교|조선)/;

/** A name and its mark behind an office: 배우 이하늘은. */
const BARE = new RegExp(`^([${SURNAMES}][가-힣]{2})[은는이가도]$`);
const BEFORE = new RegExp(`(?:${OFFICES})\\s$`);
const LONGEST_OFFICE = 8;

/** Reads the name that the word from `from` to `to` is, where an honorific or an office is behind it: 오나래 씨, 김 지사. */
export function readKorean(text: string, from: number, to: number, names: NameList): number {
  const word = text.slice(from, to);
  // A씨, ㄱ씨
  const capital = text.charAt(from - 1);
  if (word.startsWith('씨') && /[A-Zㄱ-ㅎ]/.test(capital)) {
    names.put(text, from - 1, from + 1, from - 1, capital, capital, undefined, NATURE.unknown);
    return to;
  }
  const [glued] = GLUED.exec(word) ?? [];
  if (glued) {
    const isSurname = glued.endsWith('씨');
    putName(text, names, from, from + glued.length, isSurname ? glued.charAt(0) : glued, 1);
    return to;
  }
  const [, bare] = BARE.exec(word) ?? [];
  if (bare && BEFORE.test(text.slice(Math.max(0, from - LONGEST_OFFICE), from)) && !NO_NAME.test(bare)) {
    putName(text, names, from, from + bare.length, bare, 1);
    return to;
  }
  if (to - from > 4) return to;
  BEHIND.lastIndex = to;
  const found = BEHIND.exec(text);
  const [, other] = OTHER.exec(found?.[0] ?? '') ?? [];
  if (!found || (other && !NO_NAME.test(other))) return to;
  if (word.length === 1 && SURNAMES.includes(word)) {
    putName(text, names, from, BEHIND.lastIndex, word, 1);
    return BEHIND.lastIndex;
  }
  const [name] = FULL.exec(word) ?? (found[0].endsWith('씨') && word.length === 2 ? [word] : []);
  if (name !== word || NO_NAME.test(word)) return to;
  putName(text, names, from, to, word, word.length === 4 && !word.endsWith('아무개') ? 2 : 1);
  return BEHIND.lastIndex;
}
