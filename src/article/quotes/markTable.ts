/** Marks of one family open and close each other, in whatever direction they are written. */
export type Family = 'double' | 'guillemet' | 'angle' | 'corner' | 'white-corner' | 'book' | 'single';

/** What a mark does: by its drawing in the table below, by its surroundings once found in a text. */
export type Side = 'open' | 'close' | 'either';

export interface Glyph {
  readonly family: Family;
  readonly side: Side;
}

const glyph = (family: Family, side: Side): Glyph => ({ family, side });

/** Every quotation mark and what it does where its surroundings do not say. Sources: Unicode 16, chapter 6.2; CLDR. */
const GLYPHS: ReadonlyMap<number, Glyph> = new Map([
  [0x22, glyph('double', 'either')], // "Come in"
  [0xff02, glyph('double', 'either')], // ＂Come in＂
  [0x201c, glyph('double', 'open')], // “Come in”; closes „Herein“
  [0x201d, glyph('double', 'close')], // “Come in”; opens ”Kom in”
  [0x201e, glyph('double', 'open')], // „Herein“
  [0x201f, glyph('double', 'open')], // ‟Come in”
  [0x301d, glyph('double', 'open')], // 〝どうぞ〟
  [0x301e, glyph('double', 'close')], // 〝どうぞ〞
  [0x301f, glyph('double', 'close')], // 〝どうぞ〟
  [0xab, glyph('guillemet', 'open')], // « Entrez »; closes »Herein«
  [0xbb, glyph('guillemet', 'close')], // « Entrez »; opens »Herein«
  [0x2039, glyph('angle', 'open')], // ‹Herein›
  [0x203a, glyph('angle', 'close')], // ‹Herein›
  [0x300c, glyph('corner', 'open')], // 「どうぞ」
  [0x300d, glyph('corner', 'close')],
  [0x300e, glyph('white-corner', 'open')], // 『どうぞ』
  [0x300f, glyph('white-corner', 'close')],
  [0x300a, glyph('book', 'open')], // 《红楼梦》, the title of a work
  [0x300b, glyph('book', 'close')],
  [0x27, glyph('single', 'either')], // 'Come in'
  [0x2018, glyph('single', 'open')], // ‘Come in’
  [0x2019, glyph('single', 'close')], // ‘Come in’, and the apostrophe of don’t
  [0x201a, glyph('single', 'open')], // ‚Herein‘
  [0x201b, glyph('single', 'open')], // ‛Come in’
  [0x60, glyph('single', 'open')], // `Come in'
]);

/** The mark that a UTF-16 code unit draws; `undefined` when it is none. */
export function glyphOf(code: number): Glyph | undefined {
  // Small letters lie between the marks of ASCII and the others.
  return code > 0x60 && code < 0xab ? undefined : GLYPHS.get(code);
}
