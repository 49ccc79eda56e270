import * as assert from 'node:assert/strict';
import {
  allQuotations,
  blockIndexAt,
  ownQuotationsOf,
  parse,
  placed,
  quotationAt,
  quotationsOf,
} from '../../src/article';

const TEXT =
  ' date 2025-03-09 The lead is here.\n\n"We will stay in the valley until spring," Mara Quill said.\n\nThe end came.';

suite('places', () => {
  const article = parse(TEXT);

  test('finds the block that holds an offset, or the one before it', () => {
    assert.equal(blockIndexAt(article, 3), -1);
    assert.equal(blockIndexAt(article, TEXT.indexOf('lead')), 0);
    assert.equal(blockIndexAt(article, TEXT.indexOf('"We') - 1), 0);
    assert.equal(blockIndexAt(article, TEXT.indexOf('"We')), 1);
    assert.equal(blockIndexAt(article, TEXT.length), 2);
  });

  test('finds the quotation at an offset, its marks included', () => {
    const found = quotationAt(article, TEXT.indexOf('"We'));
    assert.ok(found);
    const { start, end } = placed(article, found.block, found.quote);
    assert.equal(TEXT.slice(start, end), 'We will stay in the valley until spring,');
    assert.equal(quotationAt(article, TEXT.indexOf('Mara')), undefined);
  });

  test('finds of two quotations that touch the one that begins there', () => {
    const first = '“We will stay in the valley until spring.”';
    const touching = parse(
      ` date 2025-03-09 The lead is here.\n\n${first}“They will go to the coast in June,” Mara Quill said.`,
    );
    const offset = touching.text.indexOf('“They');
    const textAt = (at: number): string => {
      const { block, quote } = quotationAt(touching, at) ?? assert.fail();
      return touching.blocks[block]?.text.slice(quote.start, quote.end) ?? '';
    };
    assert.equal(textAt(offset), 'They will go to the coast in June,');
    assert.equal(textAt(offset - 1), 'We will stay in the valley until spring.');
  });

  test('lists all quotations in order', () => {
    assert.deepEqual(
      allQuotations(article).map(({ block }) => block),
      [1],
    );
  });

  test('takes no quotation of a promotion for one of the article, and finds it where it stands', () => {
    const promoted = parse(`${TEXT}\n\nSubscribe to our newsletter: "I read it daily," said Ivo Brandt`);
    const promo = promoted.blocks.at(-1);
    assert.equal(promo?.kind, 'promo');
    assert.equal(quotationsOf(promo).length, 1);
    assert.deepEqual(ownQuotationsOf(promo), []);
    assert.deepEqual(allQuotations(promoted), allQuotations(article));
    const offset = promoted.text.indexOf('read it');
    assert.equal(quotationAt(promoted, offset)?.quote.attribution?.speaker, 'Ivo Brandt');
  });
});
