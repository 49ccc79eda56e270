import * as assert from 'node:assert/strict';
import { type ArticleIds, idsOf, parse, type SpeakerIds, speakerIdsOf } from '../../../src/article';

suite('idsOf', () => {
  const HEADER = ' date 2025-03-09 ';
  const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
  const QUOTED = '"We waited for the wind," Anna Berg said. "It never came back to us."';
  const LAST = 'The owners did not say when the second ferry would be repaired.';
  const text = (...blocks: readonly string[]) => HEADER + blocks.join('\n\n');

  type Names = ArticleIds & { readonly speakers: SpeakerIds['ids'] };

  /** The ids of each text in turn, as one is edited to become the next. */
  function follow(...texts: readonly string[]): readonly Names[] {
    let minted = 0;
    const mint = () => `${++minted}`;
    let last: SpeakerIds | undefined;
    return texts.map(one => {
      last = speakerIdsOf(idsOf(parse(one), mint, last?.parts), mint, last);
      return { ...last.parts, speakers: last.ids };
    });
  }

  test('names every block, quotation and speaker differently', () => {
    const [ids] = follow(text(LEAD, QUOTED, LAST));
    assert.ok(ids);
    const all = [...ids.blocks, ...ids.quotes.flat(), ...ids.speakers.values()];
    assert.equal(ids.blocks.length, 3);
    assert.equal(ids.quotes.flat().length, 2);
    assert.equal(new Set(all).size, all.length);
  });

  test('names what a promotion quotes, but nobody for it', () => {
    const promo = 'Subscribe to our newsletter: "I read it daily," said Jonas Ek';
    const [ids] = follow(text(LEAD, promo, QUOTED));
    assert.deepEqual(
      ids?.quotes.map(({ length }) => length),
      [0, 1, 2],
    );
    assert.deepEqual([...ids.speakers.keys()], ['Anna Berg']);
  });

  test('keeps the names of what is edited, and of all else', () => {
    const [before, after] = follow(text(LEAD, QUOTED, LAST), text(LEAD, QUOTED.replace('wind', 'tide'), LAST));
    assert.deepEqual(after?.blocks, before?.blocks);
    assert.deepEqual(after?.quotes, before?.quotes);
  });

  test('gives new names to what is new alone', () => {
    const [before, after] = follow(text(LEAD, LAST), text(LEAD, QUOTED, LAST));
    assert.deepEqual([after?.blocks[0], after?.blocks[2]], before?.blocks);
    assert.equal(before?.blocks.includes(after?.blocks[1] ?? ''), false);
  });

  test('keeps the quotations of a block that did not change', () => {
    const article = parse(text(LEAD, QUOTED));
    const before = idsOf(article, () => 'one');
    assert.equal(idsOf({ ...article }, () => 'two', before).quotes[1], before.quotes[1]);
  });

  test('keeps a speaker whose name is edited', () => {
    const [before, after] = follow(text(LEAD, QUOTED), text(LEAD, QUOTED.replace('Anna Berg', 'Anna Bergman')));
    assert.deepEqual([...(before?.speakers.keys() ?? [])], ['Anna Berg']);
    assert.deepEqual([...(after?.speakers.keys() ?? [])], ['Anna Bergman']);
    assert.deepEqual([...(after?.speakers.values() ?? [])], [...(before?.speakers.values() ?? [])]);
  });

  test('names a second speaker anew while the first one stays', () => {
    const second = '"Nobody told us," Jonas Ek said on Monday.';
    const [before, after] = follow(text(LEAD, QUOTED), text(LEAD, QUOTED, second));
    assert.equal(after?.speakers.get('Anna Berg'), before?.speakers.get('Anna Berg'));
    assert.notEqual(after?.speakers.get('Jonas Ek'), before?.speakers.get('Anna Berg'));
  });
});
