import * as assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/article/speakers/languages';
import { englishForms, frenchForms } from '../../src/article/speakers/languages/inflect';
import { LONGEST_BEFORE_APOSTROPHE, LONGEST_ENCLITIC } from '../../src/article/speakers/tokenWords';
import { wordsOf } from '../../src/article/wordSet';

const doubles = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) < i);

suite('The tables of a language', () => {
  test('hold no pronoun, nothing before an apostrophe and nothing hung on a verb that is longer than is looked for', () => {
    for (const { enclitics, he, she, they, other, it, ...rest } of LANGUAGES) {
      const contracted = wordsOf(Object.values(rest).join(' ')).filter(word => word.endsWith("'"));
      for (const word of [...wordsOf([he, she, they, other, it].join(' ')), ...contracted])
        assert.ok(word.replace(/'$/, '').length <= LONGEST_BEFORE_APOSTROPHE, word);
      for (const word of wordsOf(enclitics)) assert.ok(word.length <= LONGEST_ENCLITIC, word);
    }
  });

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

suite('The forms of a verb', () => {
  for (const forms of [
    'note notes noted noting',
    'agree agrees agreed agreeing',
    'snap snaps snapped snapping',
    'mimic mimics mimicked mimicking',
    'confess confesses confessed confessing',
    'reply replies replied replying',
  ]) {
    const [verb = ''] = forms.split(' ');
    test(`are English: ${verb}`, () => assert.equal(englishForms(verb), forms));
  }

  test('are French where the stem keeps its sound', () => {
    assert.equal(
      frenchForms('affirm lanc jug', 'e é ait'),
      'affirme affirmé affirmait lance lancé lançait juge jugé jugeait',
    );
  });

  test('are in the lists as they are spelled', () => {
    const cues = new Set(LANGUAGES.flatMap(language => wordsOf(`${language.cues} ${language.weakCues}`)));
    for (const known of [
      'shrugged',
      'agreeing',
      'mimicked',
      'lançait',
      'jugeait',
      'interrogeait',
      'assène',
      'rappellera',
    ])
      assert.ok(cues.has(known), known);
    for (const none of [
      'shruged',
      'agreing',
      'lancait',
      'jugait',
      'polteret',
      'agacait',
      'asséne',
      'aponteou',
      'sugestou',
    ])
      assert.ok(!cues.has(none), none);
  });
});
