import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, parseEdited } from '../../src/article';

/** A note on the author, and what may follow it. */
const NOTE = 'Jo Hale is a lecturer in harbours at Ellery University.';
const LAST = ['Harbour news', 'By Jo Hale', 'Read more: The pier', 'Most read'];

/** Lines of every kind, short and long, that mean something else by what stands around them. */
const LINES = [
  'The ferry left the pier at noon, and nobody on the quay waved to it.',
  'Nobody waited.',
  '“It is late,” said Mara Linden.',
  '“The pier is a promise to all of us.”',
  'The council will do three things:',
  'Harbour news',
  'Most read',
  'Privacy',
  'The pier at noon on the first Sunday of the season, with the old ferry and its crew',
  'Two boys with a kite on the mole of Port Ellery on Saturday',
  'Photo: Jo Hale',
  'Jo Hale/Ellery Images',
  'Paint the kiosk;',
  'mend the pier; and',
  'close the gate.',
  '- a rope',
  '- We shall see what the winter brings to the harbour.',
  '• a lamp',
  '1. Ropes',
  '2. Lamps',
  'What now?',
  'But did she like the bridge?',
  'and so on',
  'By Jo Hale',
  'Jo Hale',
  'Jo Hale, harbour master',
  '— Jo Hale (@johale) May 2, 2021',
  NOTE,
  'Read more: The pier',
  'PORT ELLERY (AP) — The pier is closed, the council said.',
  'Harbour Master Leaves After Storm.',
];

/** Lines that are no text: beginnings and ends of pages. */
const FURNITURE = LINES.filter(line => !/^•|[.”;]$/.test(line));

const linesOf = (lines: readonly string[], least: number, most: number) =>
  fc.array(fc.constantFrom(...lines), { minLength: least, maxLength: most });

/** Articles of more lines than are looked at for the notes on authors that end one. */
const anyArticle = fc
  .oneof(
    linesOf(LINES, 50, 90),
    fc.tuple(linesOf(LINES, 2, 30), linesOf(FURNITURE, 36, 70)).map(parts => parts.flat()),
    fc.tuple(linesOf(FURNITURE, 36, 60), linesOf(LINES, 2, 50)).map(parts => parts.flat()),
    fc.tuple(linesOf(LINES, 2, 20), fc.constant([NOTE]), linesOf(LAST, 36, 44)).map(parts => parts.flat()),
  )
  .map(lines => ` date 2025-03-09 ${lines.join('\n\n')}`);

/** At a line so many from either end, so many lines give way to others. */
const anyEdit = fc.record({
  line: fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 4 })),
  fromEnd: fc.boolean(),
  removed: fc.nat({ max: 3 }),
  inserted: fc.oneof(linesOf(LINES, 0, 3), linesOf(LAST, 0, 3)),
});

suite('the lines of a long article', () => {
  test('are read by what stands around them after any edits as they are afresh', () => {
    fc.assert(
      fc.property(anyArticle, fc.array(anyEdit, { minLength: 1, maxLength: 10 }), (text, edits) => {
        let article = parse(text);
        for (const { line, fromEnd, removed, inserted } of edits) {
          const { starts } = article;
          const place = (index: number): number => starts[index] ?? article.text.length;
          const at = Math.max(0, Math.min(starts.length, fromEnd ? starts.length - line : line));
          const edit = {
            start: place(at),
            end: place(at + removed),
            text: inserted.map(own => `\n\n${own}\n\n`).join(''),
          };
          article = parseEdited(article, edit);
          assert.deepEqual(article, parse(article.text));
        }
      }),
      { numRuns: 300 },
    );
  });
});
