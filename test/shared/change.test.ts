import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { changeBetween, followCharacter, followIndex, movedIndex, runsBetween } from '../../src/shared/change';

suite('The change between two lists', () => {
  test('is nothing between equal ones', () => {
    assert.deepEqual(changeBetween(['a', 'b'], ['a', 'b']), { at: 2, remove: 0, insert: 0 });
  });

  test('is the one run that differs', () => {
    assert.deepEqual(changeBetween([...'abcde'], [...'abXYe']), { at: 2, remove: 2, insert: 2 });
    assert.deepEqual(changeBetween('aaa', 'aaaa'), { at: 3, remove: 0, insert: 1 });
  });

  test('makes the second list of the first, whatever they are', () => {
    const list = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { at, remove, insert } = changeBetween(before, after);
        const made = [...before.slice(0, at), ...after.slice(at, at + insert), ...before.slice(at + remove)];
        assert.deepEqual(made, after);
        assert.ok(at + remove <= before.length && at + insert <= after.length);
      }),
    );
  });
});

suite('The runs between two lists', () => {
  test('leave out what stays between them', () => {
    assert.deepEqual(runsBetween([...'abcdefg'], [...'aXcdYZg']), [
      { at: 1, remove: 1, insert: 1 },
      { at: 4, remove: 2, insert: 2 },
    ]);
    assert.deepEqual(runsBetween([...'abcd'], [...'cdX']), [
      { at: 0, remove: 2, insert: 0 },
      { at: 2, remove: 0, insert: 1 },
    ]);
    assert.deepEqual(runsBetween([...'ab'], [...'ab']), []);
  });

  test('make the second list of the first one after another, whatever they are', () => {
    const list = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const made = [...before];
        for (const { at, remove, insert } of runsBetween(before, after))
          made.splice(at, remove, ...after.slice(at, at + insert));
        assert.deepEqual(made, after);
      }),
    );
  });
});

suite('An index after a change', () => {
  test('stays before the run, moves after it, and keeps its distance inside', () => {
    const change = { at: 2, remove: 3, insert: 2 };
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map(index => movedIndex(index, change)),
      [0, 1, 2, 3, 3, 4, 5],
    );
  });

  test('is that of the same object, wherever it went', () => {
    const [a, b, c, d] = [{}, {}, {}, {}];
    assert.equal(followIndex(2, [a, b, c], [d, c, a]), 1);
    assert.equal(followIndex(1, [a, b, c], [a, d, c]), 1);
    assert.equal(followIndex(2, [a, b, c], [c]), 0);
  });
});

suite('A character after a change of the texts that it is in', () => {
  test('stays in its paragraph and at its words when a word in every one becomes longer', () => {
    const paragraphs = (word: string) =>
      Array.from({ length: 40 }, (_, i) => `Case ${i}: the ${word} of Orrin met again on Monday.`);
    const [before, after] = [paragraphs('council'), paragraphs('council of the town and the harbour')];
    const at = (texts: readonly string[], words: string): number => texts[20]?.indexOf(words) ?? -1;
    for (const words of ['Case', 'the', 'Orrin', 'Monday'])
      assert.deepEqual(followCharacter(20, at(before, words), before, after), [20, at(after, words)]);
    assert.deepEqual(followCharacter(20, at(after, 'Monday'), after, before), [20, at(before, 'Monday')]);
  });

  test('is found where its text was cut apart or joined with others', () => {
    assert.deepEqual(followCharacter(0, 12, ['The mill at Orrin burned.'], ['The mill', 'at Orrin burned.']), [1, 3]);
    assert.deepEqual(followCharacter(1, 3, ['The mill', 'at Orrin burned.'], ['The mill at Orrin burned.']), [0, 12]);
  });

  test('goes with its text among others, and to what follows when all are gone', () => {
    const before = ['The mill burned.', 'It rained.', 'The council met.'];
    assert.deepEqual(
      followCharacter(2, 4, before, ['Anew:', 'The mill burnt.', 'It snowed.', 'The council met.']),
      [3, 4],
    );
    assert.deepEqual(followCharacter(1, 4, before, []), [0, 0]);
  });
});
