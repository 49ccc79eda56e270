const SENTENCE = 'The ferry left the pier at noon, and nobody on the quay waved to Mara Linden. ';

/** `part` over and over, `length` UTF-16 units of it. */
export function filled(part: string, length: number): string {
  // Joined: one flat string, as an editor's is, where `repeat` makes a tree of pieces.
  return new Array(Math.ceil(length / part.length)).fill(part).join('').slice(0, length);
}

/** The `times`th fold of brackets and marks around one word. */
function nested(times: number): string {
  return `${'“(‘['.repeat(times)}pier${']’)”'.repeat(times)}`;
}

/** As many lines of speech, each by someone else whose first name is Mara. */
function quotedPeople(times: number): string {
  return Array.from({ length: times }, (_, i) => `“No,” said Mara R${lettersOf(i)}.\n`).join('');
}

/** A number in letters from a to j, always the same for the same one. */
function lettersOf(number: number): string {
  return `${number}`.replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)));
}

/** Texts at the edge of what an editor opens; `scale` 1 makes ten million characters or a million of a thing. */
export const HUGE: Readonly<Record<string, (scale: number) => string>> = {
  'one line of prose': scale => filled(SENTENCE, 10e6 * scale),
  'one line of speech': scale => filled('“We sail,” said Mara Linden. ', 10e6 * scale),
  'one line of speech with attributions inside its marks': scale =>
    `«${filled('Jamais, dit-il. "Non". ', 5e6 * scale)}»`,
  'one line of captions': scale => filled('The pier at noon. (Photo by Jo Hale/Ellery Wire) ', 10e6 * scale),
  'one line of captions and promotions': scale =>
    filled('(Photo by Jo Hale/Ellery Wire) Sign up for our newsletter. The pier is shut. ', 10e6 * scale),
  'one word': scale => filled('a', 10e6 * scale),
  'one word with hyphens': scale => filled('a-', 10e6 * scale),
  'one word of letters with marks': scale => filled('a\u0301', 10e6 * scale),
  'one address': scale => `https://example.org/${filled('a).', 10e6 * scale)}`,
  'one line of white space': scale => `a${filled(' ', 10e6 * scale)}b`,
  'straight marks': scale => filled('"', 1e6 * scale),
  'single marks': scale => filled("'", 1e6 * scale),
  'opening marks': scale => filled('“', 1e6 * scale),
  'full stops': scale => `${filled('.', 1e6 * scale)}pier`,
  'marks and words': scale => filled('"a ', 3e6 * scale),
  'blank lines': scale => `a${filled('\n', 1e6 * scale)}b`,
  'blank lines with spaces': scale => `a${filled(' \r\n\t', 4e6 * scale)}b`,
  'lines of a word': scale => filled('pier\n', 5e6 * scale),
  'lines that carriage returns end': scale => filled('pier\r', 5e6 * scale),
  'lines of a quotation': scale => filled('"No," she said.\n', 3e6 * scale),
  'lines of an opening mark': scale => filled('“Go on\n\n', 3e6 * scale),
  'deep nesting': scale => nested(250_000 * scale),
  'list items': scale => filled('- rope\n', 3e6 * scale),
  'people of one first name': scale => quotedPeople(5e4 * scale),
  'questions before a line of prose': scale => `${filled('Why?\n', 1e6 * scale)}${SENTENCE}`,
  'a quotation and dashes': scale => `"No," she said. ${filled('-', 1e6 * scale)}`,
  'a quotation and one word with hyphens': scale => `"No," she said. ${filled('a-', 3e6 * scale)}`,
  'a quotation and one word with apostrophes': scale => `"No," she said. ${filled("a'", 3e6 * scale)}`,
  'a German quotation and one word of ordinals': scale =>
    `Die Frau sagte: „Das ist nicht der Hafen.“ ${filled('A1.\u00a0', 1e6 * scale)}`,
  'quotations that nobody says': scale => filled('"rope rope rope rope rope rope rope". ', 3e6 * scale),
  cues: scale => filled('Nadia Okello: Yes.\n', 3e6 * scale),
  capitals: scale => filled('Mara Linden Oskar Hale ', 3e6 * scale),
  numbers: scale => filled('{0}', 3e6 * scale),
  zeros: scale => filled('\0', 1e6 * scale),
  'lone surrogates': scale => filled('\ud800', 1e6 * scale),
  'combining marks': scale => `a${filled('\u0301', 1e6 * scale)}`,
};
