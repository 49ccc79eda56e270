import * as assert from 'node:assert/strict';
import { type Article, type Block, foldsOf, sectionsOf } from '../../src/article';
import * as samples from './samples';

function articleOf(...kinds: readonly (Block['kind'] | 'title')[]): Article {
  const blocks = kinds.map(
    (kind): Block => ({
      kind: kind === 'title' ? 'heading' : kind,
      level: kind === 'title' ? 1 : kind === 'heading' ? 2 : 0,
      text: 'x',
      credit: undefined,
      marker: undefined,
      quotes: [],
    }),
  );
  const header = { range: { start: 0, end: 0 }, date: undefined, dateRange: undefined };
  return { text: '', header, problems: [], blocks, starts: blocks.map((_, i) => i) };
}

suite('sectionsOf', () => {
  test('has no section for no block', () => {
    assert.deepEqual(sectionsOf(articleOf()), []);
  });

  test('puts what stands before the first heading into a section without one, the title too', () => {
    assert.deepEqual(sectionsOf(articleOf('title', 'lead', 'heading', 'paragraph', 'heading')), [
      { heading: undefined, start: 0, end: 2 },
      { heading: 2, start: 2, end: 4 },
      { heading: 4, start: 4, end: 5 },
    ]);
  });

  test('begins with the heading when nothing stands before it', () => {
    assert.deepEqual(sectionsOf(articleOf('heading', 'lead')), [{ heading: 0, start: 0, end: 2 }]);
  });
});

suite('foldsOf', () => {
  test('folds a quotation from its first paragraph, whatever a promotion in it quotes', () => {
    const [first, promo, last] = ['“One.', 'Subscribe: “Now,” said Bo', '“Two.”'] as const;
    const article = samples.articleOf([
      samples.blockOf(first, { quotes: [samples.quoteOf(first, 'One.', { open: true })] }),
      samples.blockOf(promo, { kind: 'promo', quotes: [samples.quoteOf(promo, 'Now,')] }),
      samples.blockOf(last, { quotes: [samples.quoteOf(last, 'Two.', { joins: 'continued' })] }),
    ]);
    assert.deepEqual(foldsOf(article), [
      { start: 1, end: 2 },
      { start: 0, end: 3 },
    ]);
  });
});
