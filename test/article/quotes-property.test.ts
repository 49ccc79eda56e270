import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from '../../src/article';
import { scanQuotes } from '../../src/article/quotes/scan';

const pieces = fc.constantFrom(
  ...`" “ ” „ « » ‹ › 「 」 『 』 《 》 ' ‘ ’ ‚ \` '' \`\` ＂ … . , ? ! — : ( )`.split(' '),
  ...['word', 'Name', 'said', "don't", "players'", '6\' 2"', ' ', ' ', '\n\n', '語', 'é', '=', '12'],
);
const texts = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''));

suite('any text', () => {
  test('has its quotations in order, inside their blocks and apart', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const block of parse(text).blocks) {
          let last = 0;
          for (const { start, end, outer, nested } of block.quotes) {
            assert.ok(last <= outer.start && outer.start <= start && start < end && end <= outer.end);
            last = start;
            for (const span of nested) {
              assert.ok(last <= span.start && span.start < span.end && span.end <= end);
              last = span.end;
            }
            last = outer.end;
          }
          assert.ok(last <= block.text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('has no white space at the ends of a quotation', () => {
    fc.assert(
      fc.property(texts, text => {
        const { quotes, singles } = scanQuotes(text, true);
        for (const { start, end } of [...quotes, ...singles]) {
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
        }
      }),
    );
  });

  test('made of marks alone, or nearly so, has no quotation', () => {
    for (const marks of [
      '"',
      '“',
      '”',
      '»',
      "'",
      "' ",
      '" "',
      "'a ",
      "s' ",
      "“a 'b ",
      'She said “we ‘all’ know it.” ',
    ]) {
      const { quotes, singles, tail } = scanQuotes(marks.repeat(5_000), true);
      assert.deepEqual([quotes, singles, tail], [[], [], undefined], marks);
    }
  });

  test('has every one of its quotations, however many, where the marks stand as far apart as in prose', () => {
    for (const times of [100, 1_000, 5_000]) {
      for (const prose of ['“We go now,” she said. ', '"We go now," Roe said. ', '»We go now,« sagte Roe. ']) {
        const text = prose.repeat(times);
        const words = scanQuotes(text, true).quotes.map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(words, Array(times).fill('We go now,'), `${times} times ${prose}`);
      }
      const single = "'We go now,' Roe said. ".repeat(times);
      assert.equal(scanQuotes(single, true).singles.length, times);
      const unclosed = '“We go on with it. '.repeat(times);
      assert.deepEqual(
        scanQuotes(unclosed, true).quotes.map(({ start, end, open }) => [start, end, open]),
        [[1, unclosed.trim().length, true]],
      );
    }
  });
});
