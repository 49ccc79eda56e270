import * as assert from 'node:assert/strict';
import { type Article, type Attribution, type Block, type Quote, speakersOf } from '../../src/article';

function quote(text: string, words: string, attribution: Attribution | undefined): Quote {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    start,
    end,
    kind: 'speech',
    outer: { start: start - 1, end: end + 1 },
    open: false,
    joins: undefined,
    nested: [],
    attribution,
  };
}

function articleOf(blocks: readonly Pick<Block, 'kind' | 'text' | 'quotes'>[]): Article {
  const header = { range: { start: 0, end: 0 }, date: undefined, dateRange: undefined };
  return {
    text: '',
    header,
    problems: [],
    blocks: blocks.map(block => ({ level: 0, credit: undefined, marker: undefined, ...block })),
    starts: blocks.map((_, i) => i * 100),
  };
}

function said(speaker: string, text: string, words: string): Attribution {
  const start = text.indexOf(words);
  return { speaker, certainty: 'named', words: { block: 0, start, end: start + words.length }, cue: undefined };
}

const FIRST = '"Boats wait," Mara Quill said, and Quills Harbour shut.';
const SECOND = 'Quill left. "Snow," she added. Ivo Brandt and Jan Brandt saw Brandt.';
const PROMO = 'More from Mara Quill: "Subscribe," said Ada Roe, Mara Quill and she';
const THIRD = '"Ice," said a guard. "Wind," said Ivo Brandt. "Fog," said Jan Brandt. "Rain."';

/** An article of a lead alone. */
const leadOf = (text: string, ...quotes: readonly Quote[]) => articleOf([{ kind: 'lead', text, quotes }]);

suite('speakersOf', () => {
  const article = articleOf([
    { kind: 'lead', text: FIRST, quotes: [quote(FIRST, 'Boats wait,', said('Mara Quill', FIRST, 'Mara Quill'))] },
    { kind: 'paragraph', text: SECOND, quotes: [quote(SECOND, 'Snow,', said('Mara Quill', SECOND, 'she'))] },
    {
      kind: 'promo',
      text: PROMO,
      quotes: [
        quote(PROMO, 'Subscribe,', said('Ada Roe', PROMO, 'Ada Roe')),
        quote(PROMO, 'Subscribe,', said('Mara Quill', PROMO, 'she')),
      ],
    },
    {
      kind: 'paragraph',
      text: THIRD,
      quotes: [
        quote(THIRD, 'Ice,', said('a guard', THIRD, 'a guard')),
        quote(THIRD, 'Wind,', said('Ivo Brandt', THIRD, 'Ivo Brandt')),
        quote(THIRD, 'Fog,', said('Jan Brandt', THIRD, 'Jan Brandt')),
        quote(THIRD, 'Rain.', undefined),
      ],
    },
  ]);
  const mentions = (name: string) =>
    speakersOf(article)
      .find(speaker => speaker.name === name)
      ?.mentions.map(({ block, start, end }) => `${block} ${article.blocks[block]?.text.slice(start, end)}`);

  test('lists speakers with their quotations, in the order of the first, those of promos left out', () => {
    assert.deepEqual(
      speakersOf(article).map(({ name, quotes }) => [name, quotes.map(({ block }) => block)]),
      [
        ['Mara Quill', [0, 1]],
        ['a guard', [3]],
        ['Ivo Brandt', [3]],
        ['Jan Brandt', [3]],
      ],
    );
  });

  test('finds full name, surname and attributing words, not parts of words and not in promos', () => {
    assert.deepEqual(mentions('Mara Quill'), ['0 Mara Quill', '1 Quill', '1 she']);
    assert.deepEqual(mentions('a guard'), ['3 a guard']);
  });

  test('takes a surname that two speakers have for neither', () => {
    assert.deepEqual(mentions('Ivo Brandt'), ['1 Ivo Brandt', '3 Ivo Brandt']);
    assert.deepEqual(mentions('Jan Brandt'), ['1 Jan Brandt', '3 Jan Brandt']);
  });

  test('finds a name whose letters have no case within the run of letters that it stands in, but no description', () => {
    const text = '安娜·贝里说：“风”。人们看见安娜·贝里离开。官员说：“雪”。美国官员离开。';
    const told = articleOf([
      {
        kind: 'lead',
        text,
        quotes: [
          quote(text, '风', said('安娜·贝里', text, '安娜·贝里')),
          quote(text, '雪', said('官员', text, '官员')),
        ],
      },
    ]);
    const starts = speakersOf(told).map(({ mentions: all }) => all.map(({ start }) => start));
    assert.deepEqual(starts, [[0, text.lastIndexOf('安娜')], [text.indexOf('官员')]]);
  });

  test('takes the "I" of quotations for nobody', () => {
    const text = '"I am late," said Ada Roe. "I saw it," I said.';
    const told = leadOf(
      text,
      quote(text, 'I am late,', said('Ada Roe', text, 'Ada Roe')),
      quote(text, 'I saw it,', said('I', text, 'I said')),
    );
    const [, narrator] = speakersOf(told);
    assert.equal(narrator?.name, 'I');
    assert.deepEqual(narrator.mentions, [{ block: 0, start: text.indexOf('I said'), end: text.length - 1 }]);
  });

  test('finds the longest name of those that begin alike, and no part of a longer word', () => {
    const text = '"So," said Ada Roe. "No," said Ada Dorn. "Oh," said Ada Roe Falk. Ada Roes, Ada Roe Falk, Ada Roe.';
    const told = leadOf(
      text,
      quote(text, 'So,', said('Ada Roe', text, 'Ada Roe')),
      quote(text, 'No,', said('Ada Dorn', text, 'Ada Dorn')),
      quote(text, 'Oh,', said('Ada Roe Falk', text, 'Ada Roe Falk')),
    );
    assert.deepEqual(
      speakersOf(told).map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
      [
        ['Ada Roe', ['Ada Roe', 'Ada Roe']],
        ['Ada Dorn', ['Ada Dorn']],
        ['Ada Roe Falk', ['Ada Roe Falk', 'Ada Roe Falk']],
      ],
    );
  });

  test('is worked out once', () => {
    assert.equal(speakersOf(article), speakersOf(article));
  });
});
