import { parse } from '../../src/article';
import { foundAgain, positionAt } from '../../src/host/previews/places';
import * as assert from './assert';

const article = (count: number) =>
  parse(
    ` date 2025-03-09 ${Array.from({ length: count }, (_, i) => `Mill ${i} at Orrin burned again.`).join('\n\n')}\n`,
  );

suite('A place that a page remembers', () => {
  test('is found again by its words, the nearest to where it was', () => {
    assert.deepEqual(foundAgain(article(40), { block: 20, offset: 3, words: 'Mill 23 at' }), { block: 23, offset: 3 });
    assert.deepEqual(foundAgain(article(40), { block: 20, offset: 3, words: 'Mill 17 at' }), { block: 17, offset: 3 });
  });

  test('is found again in an article that is now shorter than its place was deep, or else is its end', () => {
    assert.deepEqual(foundAgain(article(10), { block: 200, offset: 3, words: 'Mill 5 at' }), { block: 5, offset: 3 });
    assert.deepEqual(foundAgain(article(10), { block: 200, offset: 3, words: 'Mill 50 at' }), { block: 9, offset: 3 });
  });
});

suite('The place of an offset', () => {
  const read = article(3);
  const [, second = 0, third = 0] = read.starts;
  const length = read.blocks[1]?.text.length ?? 0;

  test('at the end of a block is in it, and between two blocks at the beginning of the second', () => {
    assert.deepEqual(positionAt(read, second + length), { block: 1, offset: length });
    assert.deepEqual(positionAt(read, second + length + 1), { block: 2, offset: 0 });
    assert.deepEqual(positionAt(read, third), { block: 2, offset: 0 });
  });
});
