import * as assert from 'node:assert/strict';
import { type Article, type Span, sectionsOf } from '../../src/article';

function assertInside(inner: Span, outer: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, what);
}

function assertApart(spans: readonly Span[], what: string): void {
  for (const [i, { start }] of spans.entries()) assert.ok(i === 0 || (spans[i - 1]?.end ?? 0) <= start, what);
}

/** Every character of the body that is no white space is in one block, in order. */
export function assertBlocksCoverBody({ text, header, blocks, starts }: Article): void {
  let at = header.range.end;
  for (const [i, block] of blocks.entries()) {
    const start = starts[i] ?? -1;
    assert.match(text.slice(at, start), /^\s*$/);
    assert.ok(text.startsWith(block.text, start), 'a block says what stands in the text');
    assert.ok(block.text.length > 0 && block.text === block.text.trim(), 'no white space around a block');
    assert.doesNotMatch(block.text, /[\r\n]/);
    at = start + block.text.length;
  }
  assert.match(text.slice(at), /^\s*$/);
  assert.equal(starts.length, blocks.length);
}

/** Ranges lie in their block, nest, and never overlap. */
export function assertRangesNest({ blocks }: Article): void {
  for (const [i, { text: own, quotes, credit, marker }] of blocks.entries()) {
    const whole = { start: 0, end: own.length };
    for (const span of [credit, marker]) if (span) assertInside(span, whole, 'credit and marker');
    assertApart(
      quotes.map(quote => quote.outer),
      'quotations',
    );
    for (const { outer, nested, attribution, ...quote } of quotes) {
      assertInside(outer, whole, 'outer range');
      assertInside(quote, outer, 'quotation');
      for (const inner of nested) assertInside(inner, quote, 'nested quotation');
      assertApart(nested, 'nested quotations');
      for (const place of [attribution?.words, attribution?.cue])
        if (place) assertInside(place, { start: 0, end: blocks[i + place.block]?.text.length ?? -1 }, 'attribution');
    }
  }
}

/** There is one lead and one title at most, and the sections hold every block once. */
export function assertWellBuilt(article: Article): void {
  const { blocks } = article;
  assert.ok(blocks.filter(({ kind }) => kind === 'lead').length <= 1);
  assert.ok(blocks.filter(({ level }) => level === 1).length <= 1);
  for (const { kind, level } of blocks) assert.equal(kind === 'heading', level > 0);
  let reached = 0;
  for (const { start, end } of sectionsOf(article)) {
    assert.equal(start, reached);
    assert.ok(end > start);
    reached = end;
  }
  assert.equal(reached, blocks.length);
}
