import fc from 'fast-check';
import { anyText, BITS } from '../article/texts';

/** What text from anywhere may hold beside the marks of articles: controls, marks without a base, markup of every kind. */
const HOSTILE = [
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\ufffe'],
  ...['\u0301', '\u20dd', '\u0b4d\u200d', '\u{1f468}\u200d\u{1f469}', '\u{e0041}', 'İ', 'ß', 'ﬁ', '\u1680', '\u180e'],
  ...['\u0001', '\u0007', '\b', '\v', '\f', '\u001b[31m', '\u007f', '\u0085', '\u009b', '\ufff9', '\uffff'],
  ...[
    '<b>',
    '</p>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&lt;',
    '&#0;',
    '&amp',
    '">',
    "'>",
    '`',
    '$' + '{x}',
    '{{x}}',
    '{0}',
    '$&',
  ],
  ...['https://example.org/a', 'mailto:ada@example.org', 'HTTP://', 'javascript:x', '](', '![', '**', '~~', '\\', '| '],
  ...['“'.repeat(9), '((((', '))))', '[[[[', '>>>> ', '____', '1.1.1.', '- - - ', '...', '“‘“‘', '’”’”', '"\'"\''],
  ...['__proto__', 'constructor', 'toString: ', 'hasOwnProperty said', 'said __proto__ Smith'],
];

const hostileBits = fc.constantFrom(...BITS, ...HOSTILE);

const bytes = fc.uint8Array({ maxLength: 300 });
const latin = fc.array(fc.constantFrom(...'« é ü ß – Ä said "ñ" date 2025-03-09 \n'), { maxLength: 80 });

const codeUnits = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** Text read with the wrong encoding: binary files, and UTF-16 and Latin-1 opened as UTF-8. */
const misread = fc.oneof(
  bytes.map(data => new TextDecoder().decode(data)),
  anyText.map(text => new TextDecoder().decode(Uint16Array.from(codeUnits(text)))),
  latin.map(letters => new TextDecoder().decode(Uint8Array.from(codeUnits(letters.join(''))))),
);

/** A few bits over and over: what a reader that looks back too far gets slow on. */
const repeated = fc
  .tuple(fc.array(hostileBits, { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 400 }))
  .map(([bits, times]) => ` date 2025-03-09 ${bits.join('').repeat(times)}`);

/** Any text that somebody may open, the nastier the likelier. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(hostileBits, { maxLength: 80 }).map(bits => bits.join('')) },
  { weight: 2, arbitrary: anyText },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: misread },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);

/** One to four bits, to be repeated until a text is as long as wanted. */
export const pattern = fc.array(hostileBits, { minLength: 1, maxLength: 4 }).map(bits => bits.join(''));
