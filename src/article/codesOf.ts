/** The UTF-16 codes of some characters, each of one code unit. */
export function codesOf(characters: string): readonly number[] {
  return [...characters].map(character => character.charCodeAt(0));
}
