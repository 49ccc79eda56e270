/** Says where a word may be broken at a line's end and is not seen anywhere else: pages hyphenate their text with it. */
const SOFT_HYPHEN = '\u00ad';

/** Its UTF-16 code. */
export const SOFT_HYPHEN_CODE = 0xad;

export function hasSoftHyphens(text: string): boolean {
  return text.includes(SOFT_HYPHEN);
}

/** A text as it is read: "Steinberg" for one that may be broken after "Stein". */
export function withoutSoftHyphens(text: string): string {
  return hasSoftHyphens(text) ? text.replaceAll(SOFT_HYPHEN, '') : text;
}
