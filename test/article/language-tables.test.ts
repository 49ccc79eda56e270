import * as assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/article/speakers/languages';
import { wordsOf } from '../../src/article/wordSet';

const doubles = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) < i);

suite('The tables of a language', () => {
  for (const { code, cues, weakCues } of LANGUAGES) {
    test(`hold each verb of saying once: ${code}`, () => {
      assert.deepEqual(doubles([...wordsOf(cues), ...wordsOf(weakCues)]), []);
    });
  }

  for (const language of LANGUAGES) {
    test(`hold each word of a list once: ${language.code}`, () => {
      const lists = Object.entries(language).filter(entry => typeof entry[1] === 'string');
      assert.deepEqual(
        lists.flatMap(([list, words]) => doubles(wordsOf(words)).map(word => `${list}: ${word}`)),
        [],
      );
    });
  }
});
