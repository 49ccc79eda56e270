import * as assert from 'node:assert/strict';
import { sentenceAt } from '../../src/article';

const at = (text: string, word: string) => {
  const { start, end } = sentenceAt(text, text.indexOf(word));
  return text.slice(start, end);
};

suite('sentenceAt', () => {
  test('finds the sentence that holds an offset', () => {
    const text = 'The ferry left at noon. Nobody waved. It rained.';
    assert.equal(at(text, 'ferry'), 'The ferry left at noon.');
    assert.equal(at(text, 'waved'), 'Nobody waved.');
    assert.equal(at(text, 'rained'), 'It rained.');
  });

  test('does not end at the dot of a title or an initial', () => {
    assert.equal(at('So Dr. Brandt and J. Marlow left. Good.', 'left'), 'So Dr. Brandt and J. Marlow left.');
    assert.equal(
      at('Acme Corp. Chairman Quill left on Oct. 3. Good.', 'left'),
      'Acme Corp. Chairman Quill left on Oct. 3.',
    );
    assert.equal(at('He said no. No. He left.', 'left'), 'He left.');
  });

  test('gives the last sentence for an offset at the end', () => {
    assert.deepEqual(sentenceAt('One. Two. ', 10), { start: 5, end: 9 });
    assert.deepEqual(sentenceAt('', 0), { start: 0, end: 0 });
  });

  test('looks a few thousand characters far, and takes the text to its end when that is not enough', () => {
    const long = `Never${' and never'.repeat(2000)}`;
    const text = `A pier. ${long} in May. ${long} in June. No.`;
    const offset = text.indexOf('May');
    assert.deepEqual(sentenceAt(text, offset), { start: 0, end: offset + 4 });
    assert.deepEqual(sentenceAt(text, offset + 5), { start: offset + 5, end: text.length });
    assert.equal(at(text, 'No.'), 'No.');
  });
});
