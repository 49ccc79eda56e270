import * as assert from 'node:assert/strict';
import { isArticle, mayBeArticle } from '../../src/article';

const PROSE =
  'The harbour office in Port Ellery will open on Sundays from next month, the council said, after boat owners complained.';

suite('recognition', () => {
  for (const [name, text] of [
    ['a full date', ` date 2025-03-09 ${PROSE}`],
    ['a month alone', ` date 2022-05 ${PROSE}`],
    ['no space before', `date 2025-03-09 ${PROSE}`],
    ['tabs', `\tdate\t2025-03-09\t${PROSE}`],
    ['a byte order mark', `\uFEFF date 2025-03-09 ${PROSE}`],
    ['blank lines before', `\n \r\n\n date 2025-03-09 ${PROSE}`],
    ['CRLF', ` date 2025-03-09 ${PROSE}\r\n\r\n${PROSE}\r\n`],
    ['the text on a line of its own', ` date 2025-03-09\n\n${PROSE}`],
    ['a leap day', ` date 2024-02-29 ${PROSE}`],
    ['a script without spaces', ` date 2025-03-09 ${'港町の議会は火曜日に新しい桟橋の計画を承認した。'.repeat(4)}`],
    ['a date inside the text', ` date 2025-03-09 ${PROSE}\n\nThe date 2025-04-01 was named.\n\n${PROSE}`],
    ['one line that begins with a date', ` date 2025-03-09 ${PROSE}\n\n2024-12-01 was a Sunday.\n${PROSE}\n${PROSE}`],
  ] as const) {
    test(`takes ${name}`, () => {
      assert.equal(isArticle(text), true);
      assert.equal(mayBeArticle(text.slice(0, 60)), true);
    });
  }

  for (const [name, text] of [
    ['a missing header', PROSE],
    ['another word', ` datetime 2025-03-09 ${PROSE}`],
    ['a colon', `date: 2025-03-09 ${PROSE}`],
    ['a year alone', ` date 2025 ${PROSE}`],
    ['an impossible day', ` date 2025-02-30 ${PROSE}`],
    ['29 February of a common year', ` date 1900-02-29 ${PROSE}`],
    ['an impossible month', ` date 2025-13 ${PROSE}`],
    ['a year before the first', ` date 0000-01-01 ${PROSE}`],
    ['a time glued to the date', ` date 2025-03-09T10:00:00 ${PROSE}`],
    ['a date on the next line', `date\n2025-03-09\n${PROSE}`],
    ['a header past the first kilobyte', `${'\n'.repeat(2000)} date 2025-03-09 ${PROSE}`],
  ] as const) {
    test(`leaves ${name} at the gate`, () => {
      assert.equal(isArticle(text), false);
      assert.equal(mayBeArticle(text.trimStart().slice(0, 60)), text.startsWith('\n'));
    });
  }

  for (const [name, body] of [
    ['79 characters', PROSE.slice(0, 79)],
    ['a header again', `${PROSE}\n date 2025-03-10 ${PROSE}`],
    ['a header again after CR alone', `${PROSE}\rdate 2025-03-10T10:00 ${PROSE}`],
    ['the time of a log line', `10:02:11 ${PROSE}`],
    ['keys and values', `level=info ${PROSE}`],
    ["a ledger's flag", `* ${PROSE}`],
    ['a second date', `2025-03-10 ${PROSE}`],
    ['addresses only', 'https://example.com/a/very/long/path/to/something '.repeat(3)],
    ['numbers only', '12.5 13.25 17.75 0.125\n'.repeat(20)],
    ['a list of short keys', 'alpha 1\nbeta 2\ngamma 3\n'.repeat(10)],
    ['dated entries', `${PROSE}\n\n2025-03-10 ${PROSE}\n\n2025-03-11 ${PROSE}`],
  ] as const) {
    test(`leaves a body with ${name}`, () => assert.equal(isArticle(` date 2025-03-09 ${body}`), false));
  }

  test('lets a blank beginning through the gate, as more may follow', () => {
    assert.equal(mayBeArticle('\n\n  '), true);
    assert.equal(mayBeArticle(''), true);
    assert.equal(isArticle(''), false);
    assert.equal(isArticle(' '.repeat(5000)), false);
  });
});
