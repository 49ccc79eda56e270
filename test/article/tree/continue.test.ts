import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { continuedFrom } from '../../../src/article/tree/continue';

suite('continuedFrom', () => {
  const from = (before: string, after: string) => continuedFrom([...before], [...after]).join(' ');

  test('matches what stayed around what came and went', () => {
    assert.equal(from('abc', 'axbc'), '0 -1 1 2');
    assert.equal(from('abc', 'bc'), '1 2');
    assert.equal(from('abc', 'xabyc'), '-1 0 1 -1 2');
    assert.equal(from('', 'ab'), '-1 -1');
    assert.equal(from('axbxc', 'axc'), '0 1 4');
  });

  test('takes what was edited for what it was, also between what stayed', () => {
    assert.equal(from('abcd', 'abxd'), '0 1 2 3');
    assert.equal(from('abcde', 'aXcYZe'), '0 1 2 3 -1 4');
    assert.equal(from('abcde', 'Xbcdf'), '0 1 2 3 4');
  });

  test('lets the first half continue a text that was cut in two', () => {
    assert.deepEqual(continuedFrom(['one', 'two three', 'four'], ['one', 'two', 'three', 'four']), [0, 1, -1, 2]);
  });

  test('follows what was moved', () => {
    assert.equal(from('abcd', 'acbd'), '0 2 1 3');
    assert.equal(from('abcd', 'bcda'), '1 2 3 0');
    assert.equal(from('abcde', 'dabce'), '3 0 1 2 4');
  });

  test('keeps all that is there once, whatever repeats around it', () => {
    assert.equal(from('axyx', 'xaxyzx'), '-1 0 1 2 -1 3');
    assert.equal(from('pqx', 'xprqy'), '2 0 -1 1 -1');
    assert.equal(from('xmyz', 'mxqyw'), '1 0 -1 2 3');
    const texts = fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, fc.shuffledSubarray(['a', 'b', 'c', 'd']), fc.infiniteStream(fc.nat(8)), (...drawn) => {
        const [before, after, single, places] = drawn;
        const sides = [before, after].map(side => {
          const all: string[] = [...side];
          for (const text of single) all.splice(places.next().value ?? 0, 0, text);
          return all;
        });
        const [old = [], now = []] = sides;
        const from = continuedFrom(old, now);
        for (const text of single) assert.equal(from[now.indexOf(text)], old.indexOf(text), `${old} ${now} ${from}`);
      }),
    );
  });

  test('never names anything twice, rises but for what was moved, and keeps all that is equal in one edit', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const all = continuedFrom(before, after);
        const known = all.filter(index => index !== -1);
        assert.equal(new Set(known).size, known.length);
        const changed = all.filter((index, i) => index !== -1 && before[index] !== after[i]);
        assert.deepEqual(
          changed,
          changed.toSorted((a, b) => a - b),
        );
        assert.ok(known.every(index => index >= 0 && index < before.length));
        assert.deepEqual(
          continuedFrom(before, before),
          before.map((_text, i) => i),
        );
      }),
    );
  });
});
