import * as assert from 'node:assert/strict';
import * as article from '../../src/article';

suite('What the article’s folder offers', () => {
  test('is functions alone: the build gives the host functions that load it', () => {
    for (const [name, value] of Object.entries(article)) assert.equal(typeof value, 'function', name);
  });
});
