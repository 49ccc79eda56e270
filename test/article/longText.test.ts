import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { LongText } from '../../src/article/longText';
import { anyEdit, edited, editIn } from './texts';

/** Longer than several of the parts that an edit leaves as they are, and nowhere the same. */
const LONG = Array.from({ length: 12_000 }, (_, i) => `${i} ships, ‘${i % 7}’.\n`).join('');

const anyLongEdit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60_000 })),
  inserted: fc.oneof(
    fc.constantFrom('', 'x', '“'),
    fc.nat({ max: 60_000 }).map(length => LONG.slice(-length)),
  ),
});

suite('LongText', () => {
  test('is after any edits what a string is', () => {
    const edits = fc.array(fc.oneof(anyEdit, anyLongEdit), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(LONG, LONG.slice(0, 9), ''), edits, (start, changes) => {
        let plain = start;
        let long = LongText.of(start);
        for (const change of changes) {
          const edit = editIn(plain, change);
          plain = edited(plain, edit);
          long = long.edited(edit);
          assert.equal(long.length, plain.length);
          assert.equal(long.whole, plain);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('gives the ranges that a string has, across its parts and at their ends', () => {
    const edit = { start: 40_000, end: 40_003, text: '“new”' };
    const plain = edited(LONG, edit);
    const long = LongText.of(LONG).edited(edit);
    const offset = fc.oneof(
      fc.nat({ max: plain.length }),
      fc.nat({ max: 12 }).map(part => part << 14),
    );
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        assert.equal(long.slice(start, end), plain.slice(start, end));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves the text before an edit as it was', () => {
    const before = LongText.of(LONG).edited({ start: 3, end: 3, text: 'x' });
    before.edited({ start: 0, end: before.length, text: 'gone' });
    assert.equal(before.slice(0, 8), '0 sxhips');
    assert.equal(before.whole.length, LONG.length + 1);
  });
});
