import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { FOUND } from './found';
import { hostileText } from './hostileText';
import { textOfHtml } from './htmlText';
import { HUGE } from './hugeTexts';
import { goTheWholeWay } from './wholeWay';

/** Half a million characters, or fifty thousand of a thing; `npm run fuzz` makes twenty times as much and looks at the clock. */
const SCALE = 0.05;

suite('hostile text', () => {
  test('comes through the whole way, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, text => goTheWholeWay(text)),
      // The same texts each time; `npm run fuzz` is there to find others.
      { seed: 20250309, numRuns: 300 },
    );
  });

  for (const [name, make] of Object.entries(HUGE)) {
    test(`comes through when it is ${name}`, () => goTheWholeWay(` date 2025-03-09 ${make(SCALE)}`));
  }

  for (const [name, text] of Object.entries(FOUND)) {
    test(`comes through now, which it once did not: ${name}`, () => goTheWholeWay(text));
  }
});

suite('the reader of our own HTML', () => {
  test('gives the text', () => {
    assert.equal(textOfHtml('<p dir="auto">a &lt;b&gt; <q data-q="0">&amp;lt;</q></p>'), 'a <b> &lt;');
  });

  for (const html of [
    '<p>',
    '<p><q></p></q>',
    '<script></script>',
    '<p onclick="x"></p>',
    '<p constructor="x"></p>',
    '<a href="javascript:x"></a>',
    '<p dir="auto"x></p>',
    '<p class=lead></p>',
    '<P></P>',
    '<p>a < b</p>',
    '<p>&nbsp;</p>',
    '<p>a &amp b</p>',
    '<p>\0</p>',
    '<q data-speaker=""x"></q>',
    '<!-- -->',
  ]) {
    test(`refuses ${JSON.stringify(html)}`, () => {
      assert.throws(() => textOfHtml(html), assert.AssertionError);
    });
  }
});
