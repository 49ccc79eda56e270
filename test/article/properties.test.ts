import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Article, isArticle, mayBeArticle, parse, type Span, sectionsOf } from '../../src/article';
import { scanByRules, scanLine } from '../../src/article/blocks/scan-line';
import { anyEdit, anyText, edited } from './texts';

const runs = { numRuns: 500 };

/** The parts of an article that a reader can see, without what only stands for where it is. */
function told(article: Article): unknown {
  const { header, blocks } = article;
  return { date: header.date, blocks };
}

function assertInside(inner: Span, outer: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, what);
}

function assertApart(spans: readonly Span[], what: string): void {
  for (const [i, { start }] of spans.entries()) assert.ok(i === 0 || (spans[i - 1]?.end ?? 0) <= start, what);
}

suite('any text', () => {
  test('has every character of its body that is no white space in one block, in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { blocks, starts, header } = parse(text);
        let at = header.range.end;
        for (const [i, block] of blocks.entries()) {
          const start = starts[i] ?? -1;
          assert.match(text.slice(at, start), /^\s*$/);
          assert.equal(text.slice(start, start + block.text.length), block.text);
          assert.match(block.text, /^\S(?:.*\S)?$/su);
          assert.doesNotMatch(block.text, /[\r\n]/);
          at = start + block.text.length;
        }
        assert.match(text.slice(at), /^\s*$/);
        assert.equal(starts.length, blocks.length);
      }),
      runs,
    );
  });

  test('has ranges that nest and never overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { blocks } = parse(text);
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
              if (place)
                assertInside(place, { start: 0, end: blocks[i + place.block]?.text.length ?? -1 }, 'attribution');
          }
        }
      }),
      runs,
    );
  });

  test('has at most one lead and one title, and sections that hold every block once', () => {
    fc.assert(
      fc.property(anyText, text => {
        const article = parse(text);
        assert.ok(article.blocks.filter(({ kind }) => kind === 'lead').length <= 1);
        assert.ok(article.blocks.filter(({ level }) => level === 1).length <= 1);
        for (const { kind, level } of article.blocks) assert.equal(kind === 'heading', level > 0);
        const indices = sectionsOf(article).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        );
        assert.deepEqual(indices, [...article.blocks.keys()]);
      }),
      runs,
    );
  });

  test('is recognised only if its first kilobyte may begin an article', () => {
    fc.assert(
      fc.property(anyText, text => assert.ok(mayBeArticle(text.slice(0, 1024)) || !isArticle(text))),
      runs,
    );
  });

  test('reads the same with LF and with CR LF', () => {
    fc.assert(
      fc.property(anyText, text => {
        const lf = text.replace(/\r\n?/g, '\n');
        assert.deepEqual(told(parse(lf.replace(/\n/g, '\r\n'))), told(parse(lf)));
      }),
      runs,
    );
  });

  test('has lines that cheap tests and all tables read alike', () => {
    const sentence =
      'The harbour office in Port Ellery will open on Sundays from next month, the council of the town said.';
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        for (const line of `${before} ${sentence} ${after}\n${sentence} ${after}`
          .split(/[\r\n]+/)
          .map(text => text.trim()))
          if (line !== '') assert.deepEqual(scanLine(line), scanByRules(line));
      }),
      runs,
    );
  });

  test('reads after any run of edits as it does afresh', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (text, edits) => {
        let article = parse(text);
        for (const edit of edits) {
          article = parse(edited(article.text, edit), article);
          assert.deepEqual(article, parse(article.text));
        }
      }),
      runs,
    );
  });
});

suite('an edit', () => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, i) => `The ferry left pier ${i} at noon, and nobody on the quay waved. “It is late,” said Mara Linden.`,
  );
  const article = parse(` date 2025-03-09 ${paragraphs.join('\n\n')}`);

  test('leaves the blocks before and after it the same objects', () => {
    const at = (article.starts[30] ?? 0) + 10;
    const after = parse(`${article.text.slice(0, at)}x${article.text.slice(at)}`, article);
    assert.deepEqual(
      after.blocks.map((block, i) => block === article.blocks[i]),
      article.blocks.map((_, i) => i !== 30),
    );
  });

  test('of nothing leaves all blocks the same objects', () => {
    const after = parse(article.text, article);
    assert.ok(after.blocks.every((block, i) => block === article.blocks[i]));
  });

  test('that adds a paragraph moves the blocks after it', () => {
    const at = article.starts[30] ?? 0;
    const after = parse(`${article.text.slice(0, at)}A new line came in.\n\n${article.text.slice(at)}`, article);
    assert.equal(after.blocks.length, article.blocks.length + 1);
    assert.ok(article.blocks.every((block, i) => block === after.blocks[i < 30 ? i : i + 1]));
  });
});
