import * as assert from 'node:assert/strict';
import type { Article, Block, Quote } from '../../src/article';
import { nextStop } from '../../src/article';

function quote(start: number, end: number, speaker?: string, kind: Quote['kind'] = 'speech'): Quote {
  const attribution = speaker && ({ speaker, certainty: 'named', words: undefined, cue: undefined } as const);
  return {
    start,
    end,
    kind,
    outer: { start: start - 1, end: end + 1 },
    open: false,
    joins: undefined,
    nested: [],
    attribution: attribution || undefined,
  };
}

function block(kind: Block['kind'], quotes: readonly Quote[] = []): Block {
  return {
    kind,
    text: 'x'.repeat(20),
    level: kind === 'heading' ? 2 : 0,
    credit: undefined,
    marker: undefined,
    quotes,
  };
}

const blocks = [
  block('lead', [quote(1, 5, 'Mara Quill')]),
  block('promo', [quote(1, 5, 'Ivo Brandt')]),
  block('heading'),
  block('paragraph', [quote(1, 5, 'Ivo Brandt'), quote(8, 12, 'Mara Quill'), quote(15, 18, undefined, 'scare')]),
];
const article: Article = {
  text: '',
  header: { range: { start: 0, end: 0 }, date: undefined, dateRange: undefined },
  problems: [],
  blocks,
  starts: [100, 200, 300, 400],
};
const start = (...args: [number, Parameters<typeof nextStop>[2], Parameters<typeof nextStop>[3]]) =>
  nextStop(article, ...args)?.start;

suite('nextStop', () => {
  test('walks quotations, scare quotes and those of promos left out', () => {
    assert.equal(start(0, 'quote', 1), 101);
    assert.equal(start(101, 'quote', 1), 401);
    assert.equal(start(401, 'quote', 1), 408);
    assert.equal(start(408, 'quote', -1), 401);
    assert.equal(start(401, 'quote', -1), 101);
  });

  test('goes around at the ends among quotations, but not among blocks', () => {
    assert.equal(start(408, 'quote', 1), 101);
    assert.equal(start(101, 'quote', -1), 408);
    assert.equal(start(408, 'speaker', 1), 101);
    assert.equal(start(410, 'paragraph', 1), undefined);
    assert.equal(start(300, 'section', -1), undefined);
  });

  test('walks blocks of text, promos left out', () => {
    assert.equal(start(100, 'paragraph', 1), 300);
    assert.equal(start(410, 'paragraph', -1), 400);
    assert.equal(start(300, 'paragraph', -1), 100);
  });

  test('walks headings', () => {
    assert.equal(start(100, 'section', 1), 300);
    assert.equal(start(300, 'section', 1), undefined);
    assert.equal(start(410, 'section', -1), 300);
  });

  test('walks the quotations of one speaker: of the one at the place, or the last before it', () => {
    assert.equal(start(102, 'speaker', 1), 408);
    assert.equal(start(390, 'speaker', 1), 408);
    assert.equal(start(402, 'speaker', 1), 401);
    assert.equal(start(250, 'speaker', 1), 408);
    assert.equal(start(409, 'speaker', -1), 408);
    assert.equal(start(408, 'speaker', -1), 101);
    assert.equal(start(50, 'speaker', 1), undefined);
  });
});
