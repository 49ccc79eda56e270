/** The first letter of the scripts without capitals that are read here: kana, ideographs, Hangul. */
export const FIRST = 0x3005;
