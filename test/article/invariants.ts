import * as assert from 'node:assert/strict';
import { type Article, type Span, sectionsOf } from '../../src/article';

function assertInside(inner: Span, outer: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, what);
}

function assertApart(spans: readonly Span[], what: string): void {
  for (const [i, { start }] of spans.entries()) assert.ok(i === 0 || (spans[i - 1]?.end ?? 0) <= start, what);
}

/** White space, and what nothing is drawn for. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Every line of the body that shows something is in blocks, in order, and every block shows something. */
export function assertBlocksCoverBody({ text, header, blocks, starts }: Article): void {
  let at = header.range.end;
  for (const [i, block] of blocks.entries()) {
    const start = starts[i] ?? -1;
    assertShowsNothing(text.slice(at, start), i === 0 ? 0 : 1, lines => lines - 1);
    assert.doesNotMatch(block.text, UNSEEN, 'a block shows something');
    assert.ok(text.startsWith(block.text, start), 'a block says what stands in the text');
    assert.ok(block.text.length > 0 && block.text === block.text.trim(), 'no white space around a block');
    assert.doesNotMatch(block.text, /[\r\n]/);
    at = start + block.text.length;
  }
  assertShowsNothing(text.slice(at), blocks.length === 0 ? 0 : 1, lines => lines);
  assert.equal(starts.length, blocks.length);
}

/** White space alone between blocks, but for the lines from `first` to `end` between them: these only show nothing. */
function assertShowsNothing(gap: string, first: number, end: (lines: number) => number): void {
  const lines = gap.split(/[\r\n]/);
  for (const [i, line] of lines.entries())
    assert.match(line, i >= first && i < end(lines.length) ? UNSEEN : /^\s*$/, 'nothing between blocks');
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
