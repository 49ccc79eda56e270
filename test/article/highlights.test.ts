import * as assert from 'node:assert/strict';
import { highlightsOf, parse } from '../../src/article';

const TEXT = ` date 2025-03-09 The harbour stays shut

By Ivo Brandt

ELLERY (Reuters) - The harbour will not open before the wind drops, its master told the council on Sunday.

"It is late," Mara Quill said. "We will wait until it is over," she said.

"They ought to open it by now," said Quill and added: "It costs us all a day."

Subscribe to our newsletter`;

suite('highlightsOf', () => {
  const article = parse(TEXT);
  const at = (words: string) => TEXT.indexOf(words);
  const between = (from: number, to: number) =>
    highlightsOf(article, from, to).map(({ start, end, type }) => [TEXT.slice(start, end), type]);

  test('are the date, headings, quotations with their marks, who says them, and what is not the article', () => {
    assert.deepEqual(between(0, TEXT.length), [
      ['2025-03-09', 'articleDate'],
      ['The harbour stays shut', 'articleHeading'],
      ['By Ivo Brandt', 'articleAside'],
      ['ELLERY (Reuters) -', 'articleDate'],
      ['"It is late,"', 'articleQuote'],
      ['Mara Quill', 'articleAttribution'],
      ['"We will wait until it is over,"', 'articleQuote'],
      ['she', 'articleAttribution'],
      // Of both quotations, and once all the same.
      ['"They ought to open it by now,"', 'articleQuote'],
      ['Quill', 'articleAttribution'],
      ['"It costs us all a day."', 'articleQuote'],
      ['Subscribe to our newsletter', 'articleAside'],
    ]);
  });

  test('are those of the blocks between two offsets alone', () => {
    assert.deepEqual(between(at('By Ivo'), at('ELLERY')), [['By Ivo Brandt', 'articleAside']]);
    assert.deepEqual(between(at('Subscribe') + 1, TEXT.length + 9), [['Subscribe to our newsletter', 'articleAside']]);
  });

  test('are none of an empty text', () => {
    assert.deepEqual(highlightsOf(parse(''), 0, 100), []);
  });
});
