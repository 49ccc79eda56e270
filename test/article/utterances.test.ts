import * as assert from 'node:assert/strict';
import { copyOf, parse, type QuoteForm, utteranceAt } from '../../src/article';
import { utterancesOf } from '../../src/article/utterances';
import { articleOf, blockOf, quoteOf } from './samples';

const bo = { attribution: { speaker: 'Bo Anker', certainty: 'named', words: undefined, cue: undefined } } as const;

const split = '“I came,” said Bo, “to stay.” He likes “home”.';
const one = '“One *star*.';
const two = '“Two.” A pause. “No.”';
const blocks = [
  blockOf(split, {
    quotes: [
      quoteOf(split, 'I came,', bo),
      quoteOf(split, 'to stay.', { joins: 'split', ...bo }),
      quoteOf(split, 'home', { kind: 'scare' }),
    ],
  }),
  blockOf(one, { quotes: [quoteOf(one, 'One *star*.', { open: true })] }),
  blockOf('A silence.'),
  blockOf(two, { quotes: [quoteOf(two, 'Two.', { joins: 'continued', ...bo }), quoteOf(two, 'No.')] }),
];
const sample = articleOf(blocks, ' date 2025-03-09 ');

function copy(block: number, quote: number, form: QuoteForm): string | undefined {
  const utterance = utteranceAt(sample, block, quote);
  return utterance && copyOf(sample, utterance, { form, locale: 'en', file: 'tides.txt' });
}

suite('utteranceAt', () => {
  test('puts a split quotation together, from whichever piece', () => {
    assert.equal(copy(0, 0, 'quote'), '“I came, to stay.”');
    assert.equal(copy(0, 1, 'quote'), '“I came, to stay.”');
  });

  test('keeps a question and its answer apart', () => {
    const article = parse(' date 2025-03-09 “In nineteen years?” Bo Anker asked. “In nineteen years,” Ada Falk said.');
    assert.deepEqual(
      utterancesOf(article).map(({ speaker, paragraphs }) => [speaker, ...paragraphs]),
      [
        ['Bo Anker', 'In nineteen years?'],
        ['Ada Falk', 'In nineteen years,'],
      ],
    );
  });

  test('ends a piece as a sentence where the narration after it has the full stop', () => {
    const copied = (text: string) => {
      const article = parse(` date 2025-03-09 ${text}`);
      const [utterance] = utterancesOf(article);
      return utterance && copyOf(article, utterance, { form: 'quote', locale: 'en', file: '' });
    };
    assert.equal(
      copied('"We came here in the spring, all of us," said Ann Lee. "And we found it."'),
      '"We came here in the spring, all of us. And we found it."',
    );
    assert.equal(
      copied('"We came here in the spring," said Ann Lee, "and we found it."'),
      '"We came here in the spring, and we found it."',
    );
    assert.equal(
      copied('"We came here in the spring!" said Ann Lee. "And we found it."'),
      '"We came here in the spring! And we found it."',
    );
    assert.equal(
      copied('„Wir kamen im Frühling alle hierher“, sagte Ann Lee. „Und wir fanden es auch.“'),
      '„Wir kamen im Frühling alle hierher. Und wir fanden es auch.“',
    );
    assert.equal(
      copied('"We came here in the spring," said Ann Lee ... "and we found it."'),
      '"We came here in the spring, and we found it."',
    );
  });

  test('ends a piece with the full stop of its own script', () => {
    const text = '“我们来了，”李安说。“找到了。”';
    const quotes = [quoteOf(text, '我们来了，'), quoteOf(text, '找到了。', { joins: 'split' })];
    const article = articleOf([blockOf(text, { quotes })]);
    assert.deepEqual(utteranceAt(article, 0, 0)?.paragraphs, ['我们来了。 找到了。']);
  });

  test('puts a quotation over several paragraphs together', () => {
    assert.equal(copy(1, 0, 'quote'), '“One *star*.\n\nTwo.”');
    assert.equal(copy(3, 0, 'attributed'), '“One *star*.\n\nTwo.” — Bo Anker');
  });

  test('names whom the surest of its pieces names', () => {
    const mia = { attribution: { ...bo.attribution, speaker: 'Mia', certainty: 'guessed' } } as const;
    const pieces = [quoteOf(split, 'I came,', mia), quoteOf(split, 'to stay.', { joins: 'split', ...bo })];
    const article = articleOf([blockOf(split, { quotes: pieces })]);
    assert.equal(utteranceAt(article, 0, 0)?.speaker, 'Bo Anker');
    const reversed = [quoteOf(split, 'I came,', bo), quoteOf(split, 'to stay.', { joins: 'split', ...mia })];
    assert.equal(utteranceAt(articleOf([blockOf(split, { quotes: reversed })]), 0, 1)?.speaker, 'Bo Anker');
  });

  test('is one of those that hold every quotation once', () => {
    assert.deepEqual(
      utterancesOf(sample).map(({ pieces }) => pieces.length),
      [2, 2, 1],
    );
  });

  test('tells what a promotion quotes apart, also between two paragraphs of a quotation', () => {
    const [first, promo, last] = ['“One.', 'Subscribe: “Now,” said Bo, “today.”', '“Two.”'] as const;
    const article = articleOf([
      blockOf(first, { quotes: [quoteOf(first, 'One.', { open: true })] }),
      blockOf(promo, { kind: 'promo', quotes: [quoteOf(promo, 'Now,'), quoteOf(promo, 'today.', { joins: 'split' })] }),
      blockOf(last, { quotes: [quoteOf(last, 'Two.', { joins: 'continued' })] }),
    ]);
    assert.deepEqual(
      utterancesOf(article).map(({ isOwn, paragraphs }) => [isOwn, ...paragraphs]),
      [
        [true, 'One.', 'Two.'],
        [false, 'Now, today.'],
      ],
    );
    assert.equal(utteranceAt(article, 1, 1)?.isOwn, false);
  });

  test('knows nothing where no quotation stands', () => {
    assert.equal(utteranceAt(sample, 0, 2), undefined);
    assert.equal(utteranceAt(sample, 2, 0), undefined);
    assert.equal(utteranceAt(sample, 9, 0), undefined);
  });
});

suite('copyOf', () => {
  test('names speaker, date and file as far as they are known', () => {
    assert.equal(copy(0, 0, 'attributed'), '“I came, to stay.” — Bo Anker');
    assert.equal(copy(0, 0, 'citation'), '“I came, to stay.” (Bo Anker; Sunday, March 9, 2025; tides.txt)');
    assert.equal(copy(3, 1, 'attributed'), '“No.”');
    assert.equal(copy(3, 1, 'citation'), '“No.” (Sunday, March 9, 2025; tides.txt)');
  });

  test('writes a Markdown block quotation', () => {
    assert.equal(copy(1, 0, 'markdown'), '> One \\*star\\*.\n>\n> Two.\n>\n> — Bo Anker, Sunday, March 9, 2025');
    const undated = articleOf(blocks);
    const utterance = utteranceAt(undated, 3, 1);
    assert.equal(utterance && copyOf(undated, utterance, { form: 'markdown', locale: 'en', file: '' }), '> No.');
  });
});
