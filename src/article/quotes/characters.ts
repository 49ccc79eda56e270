/** True for letters of scripts that put spaces between words; ideographs and kana are none of these. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for every white space that Unicode knows, the no-break ones of French guillemets included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x80) return false;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

const OPENING = codes('([{<=-–—―/:¿¡*_|•（［【：…');
const CLOSING = codes('.,;:!?)]}>-–—―/…*_|。，、；：！？）］】');

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(character => character.charCodeAt(0)));
}

/** True for what may stand before an opening mark: white space, an opening bracket, a dash, a colon. */
export function isOpening(code: number): boolean {
  return isSpace(code) || OPENING.has(code);
}

/** True for what may stand after a closing mark: white space and punctuation. */
export function isClosing(code: number): boolean {
  return isSpace(code) || CLOSING.has(code);
}

/** True for kana, bopomofo and Chinese characters, which stand without spaces. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code < 0xa000;
}
