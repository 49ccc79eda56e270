import * as assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/article/speakers/languages';
import { wordsOf } from '../../src/article/wordSet';

suite('The tables of a language', () => {
  for (const { code, cues, weakCues } of LANGUAGES) {
    test(`hold each verb of saying once: ${code}`, () => {
      const all = [...wordsOf(cues), ...wordsOf(weakCues)];
      assert.deepEqual(
        all.filter((word, i) => all.indexOf(word) < i),
        [],
      );
    });
  }
});
