import * as assert from 'node:assert/strict';
import { isArticle, parse, sampleArticle, speakersOf } from '../../src/article';

suite('The sample article', () => {
  test('is one, and shows what can be found in an article', () => {
    assert.ok(isArticle(sampleArticle()));
    const article = parse(sampleArticle());
    assert.deepEqual(article.problems, []);
    const kinds = new Set(article.blocks.map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['lead', 'paragraph', 'heading', 'caption', 'promo']);
    assert.deepEqual(
      speakersOf(article).map(({ name, quotes }) => [name, quotes.length]),
      [
        ['Mira Tolland', 2],
        ['Jonas Ferrow', 3],
        ['Edda Lorn', 2],
      ],
    );
  });
});
