import * as assert from 'node:assert/strict';
import { scanQuotes } from '../../src/article/quotes/scan';

/** The quoted words of a paragraph, outermost only. */
const quoted = (text: string): string[] => scanQuotes(text).quotes.map(({ start, end }) => text.slice(start, end));

suite('quotation marks', () => {
  for (const [open, close] of ['""', '“”', '””', '““', '„“', '„”', '«»', '»«', '‹›', '「」', '『』', '《》']) {
    test(`pairs ${open}…${close}`, () => {
      assert.deepEqual(quoted(`${open}We open at nine,${close} said Ada Quill. ${open}Come early.${close}`), [
        'We open at nine,',
        'Come early.',
      ]);
    });
  }

  test('leaves feet and inches alone', () => {
    assert.deepEqual(quoted('The door is 6\' 2" high and 30" wide.'), []);
  });

  test('runs an unclosed quotation to the end of its block', () => {
    const [quote] = scanQuotes('“We counted the boats. All of them.').quotes;
    assert.deepEqual([quote?.start, quote?.end, quote?.open], [1, 35, true]);
  });

  test('records a quotation inside another', () => {
    const text = '"He told us \'no\' twice," she said.';
    assert.deepEqual(scanQuotes(text).quotes[0]?.nested, [{ start: 13, end: 15 }]);
  });
});
