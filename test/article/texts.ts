import fc from 'fast-check';
import type { Edit } from '../../src/article';

/** Bits of articles, as hostile as they come: every kind of mark, line break and white space, and halves of characters. */
export const BITS = [
  ...[
    ' date 2025-03-09 ',
    'date 2025-02-30 ',
    ' date 2022-05\n',
    '\uFEFF',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    ' ',
    '\u00a0',
    '\t',
  ],
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‹',
    '›',
    '‘',
    '’',
    "'",
    '「',
    '」',
    '『',
    '』',
    '《',
    '》',
    '＂',
    '‟',
    '〝',
    '〞',
    '〟',
    '‚',
    '‛',
    ',',
    '.',
    '?',
    '!',
    ':',
    ';',
    '—',
    '- ',
    '• ',
    '1. ',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\0',
    '😀',
    'é',
    '港',
    'ש',
    'ท่าเรือพอร์ตเอลเลอรี',
    'ท่าเรือปิดทำการเมื่อวันอาทิตย์หลังจากพายุพัดถล่มชายฝั่งตลอดทั้งคืน',
    '(',
    ')',
    '___',
    '\u200b',
    '\u2060',
    '\u00ad',
    '\n\u200e\n',
    '\u2028',
    '\u2029',
  ],
  ...[
    'Mara Linden',
    'Mara Lin\u00adden',
    'she said',
    'said Oskar Hale',
    ', he added, ',
    'Hale: ',
    'The pier is closed',
    'Nobody knew why.',
    'What now?',
  ],
  ...[
    'PORT ELLERY (AP) — ',
    'Hamburg. Der Hafen ist zu. ',
    '(Photo by Jo Hale/Ellery Wire)',
    '© Jo Hale/dpa',
    'Image caption The pier',
  ],
  ...[
    'Read more: The pier',
    'Sign up for our newsletter.',
    'Advertisement',
    'By Jo Hale',
    '(Reporting by Jo Hale; Editing by Ana Duarte)',
  ],
  ...[
    'The harbour office in Port Ellery will open on Sundays from next month, the council said on Tuesday evening. ',
    'Most read',
  ],
];

/** Any text, but mostly one that looks like an article somewhere. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map(bits => bits.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** A change of a text: at a share of its length, so many characters go and a bit comes. */
export const anyEdit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 80 })),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...BITS), fc.constantFrom('x', ' ', '\n', '"')),
});

type AnyEdit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** What a change is in a certain text. */
export function editIn({ length }: string, { place, removed, inserted }: AnyEdit): Edit {
  const start = Math.floor(place * length);
  return { start, end: Math.min(length, start + removed), text: inserted };
}

export function edited(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
