import * as assert from 'node:assert/strict';
import { lexiconOf, WORD } from '../../src/article/speakers/lexicon';
import { scanNames } from '../../src/article/speakers/scan';
import { TokenList } from '../../src/article/speakers/tokenList';
import { tokenise } from '../../src/article/speakers/tokens';

const read = (text: string, sample = 'the of and'): TokenList => {
  const list = new TokenList();
  tokenise({ text, names: scanNames(text).names, quotes: [], lexicon: lexiconOf(sample) }, list);
  return list;
};

suite('the words of a narration', () => {
  const one = [
    'Dorn of Falk, Fla., said so',
    'Roe (D-Mo.) said so',
    'Roe (D-Mo.), a nurse, said so',
    'Roe Inc. said so',
    'On Jan. 22 Roe said so',
    'Boat No. 8 came',
    'Boat Nr. 8 came',
    'It cost 3.5 million',
  ];
  for (const text of one) test(`are one sentence: ${text}`, () => assert.equal(read(text).lastSentence, 0));

  const two = [
    'Roe said so. Dorn came',
    'Roe left in a hurry. 22 came',
    'Roe said so (twice.) Dorn came',
    'Roe said so! Dorn came',
  ];
  for (const text of two) test(`are two sentences: ${text}`, () => assert.equal(read(text).lastSentence, 1));

  test('are one German sentence with an ordinal', () => {
    const stops = (text: string): number => read(text, 'der und die nicht das ist').lastSentence;
    for (const text of ['An ihrem 90. Geburtstag kam Roe', 'Am 3. Mai kam Roe', 'Am 12. April kam Roe'])
      assert.equal(stops(text), 0, text);
    for (const text of ['Roe ist 32. Er kam', 'Es war 1932. Roe kam', 'Roe kam am Tag. Dorn kam'])
      assert.equal(stops(text), 1, text);
    assert.equal(read('Roe is now 32. Dorn came').lastSentence, 1);
  });

  test('say by their endings whom or what they mean in English alone', () => {
    const bits = (word: string, sample?: string) => read(`${word} so`, sample).tokens[1]?.bits ?? 0;
    assert.ok(bits('ferrymen') & WORD.person && bits('gladly') & WORD.filler && bits('parted') & WORD.past);
    for (const word of ['zusammen', 'genommen']) assert.equal(bits(word, 'der und die nicht das ist'), 0, word);
    for (const word of ['dictamen', 'actitud', 'sociedad', 'usted'])
      assert.equal(bits(word, 'de la que el en los') & (WORD.person | WORD.past), 0, word);
  });

  test('hold a number as one of them', () => {
    const text = 'the 20,000 protesters and 3.5 boats';
    const words = read(text).tokens.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words.filter(Boolean), ['the', '20,000', 'protesters', 'and', '3.5', 'boats']);
  });

  test('hold the apostrophe of an owner, in the plural too', () => {
    const owners = (text: string) => read(text).tokens.filter(({ kind }) => kind === 'possessive').length;
    for (const text of ['the bridge’s report', 'the officers’ report', "the officers' report"])
      assert.equal(owners(text), 1, text);
    for (const text of ['the officers ’ report', 'the goin’ report', 'the officers’'])
      assert.equal(owners(text), 0, text);
  });
});
