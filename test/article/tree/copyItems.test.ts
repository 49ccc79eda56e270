import * as assert from 'node:assert/strict';
import {
  attributedQuotesOfItems,
  type ChosenItems,
  idsOf,
  type OutlineMode,
  outlineTree,
  speakerIdsOf,
  speakersOfItemsAsMarkdown,
  textOfItems,
} from '../../../src/article';
import { articleOf, blockOf, quoteOf } from '../samples';

suite('what is copied of the outline', () => {
  const LEAD = 'The ferry sails again.';
  const SPLIT = '"We waited," said Anna Berg, "for the wind." Others stayed at home.';
  const HEADING = 'In the harbour';
  const PROMO = 'Subscribe to our newsletter: "I read it daily," said Jonas Ek';
  const SIGN = 'On the gate stood "No *boats* today". "We never told a lie," Anna Berg said.';
  const by = (speaker: string) => ({ speaker, certainty: 'named', words: undefined, cue: undefined }) as const;
  const anna = { attribution: by('Anna Berg') };
  const article = articleOf(
    [
      blockOf(LEAD),
      blockOf(SPLIT, {
        quotes: [quoteOf(SPLIT, 'We waited,', anna), quoteOf(SPLIT, 'for the wind.', { joins: 'split', ...anna })],
      }),
      blockOf(HEADING, { kind: 'heading', level: 2 }),
      blockOf(PROMO, { kind: 'promo', quotes: [quoteOf(PROMO, 'I read it daily,', { attribution: by('Jonas Ek') })] }),
      blockOf(SIGN, { quotes: [quoteOf(SIGN, 'No *boats* today'), quoteOf(SIGN, 'We never told a lie,', anna)] }),
    ],
    ' date 2025-03-09 ',
  );
  const OPTIONS = { locale: 'en', file: 'ferry.txt' };

  /** The items whose words begin so, in any mode. */
  function chosen(mode: OutlineMode, ...beginnings: readonly string[]): ChosenItems {
    let minted = 0;
    const mint = () => `${++minted}`;
    const ids = idsOf(article, mint);
    const tree = outlineTree(ids, { mode, hidden: new Set(), query: '' }, speakerIdsOf(ids, mint));
    const below = (all: readonly string[]): readonly string[] =>
      all.flatMap(id => [id, ...below(tree.item(id)?.children ?? [])]);
    const items = below(tree.roots).flatMap(id => tree.item(id) ?? []);
    return { article, items: beginnings.flatMap(words => items.find(({ text }) => text.startsWith(words)) ?? []) };
  }

  test('is the text of blocks and quotations, and of a section all but its promotions', () => {
    assert.equal(textOfItems(chosen('section', 'The ferry', 'for the')), `${LEAD}\n\nfor the wind.`);
    assert.equal(textOfItems(chosen('section', 'In the')), `${HEADING}\n\n${SIGN}`);
    assert.equal(textOfItems(chosen('section', 'Subscribe')), PROMO);
  });

  test('is all that a speaker said', () => {
    assert.equal(
      textOfItems(chosen('speaker', 'Anna')),
      ['We waited,', 'for the wind.', 'We never told a lie,'].join('\n\n'),
    );
  });

  test('is whole utterances with who said them', () => {
    const waited = '"We waited, for the wind." — Anna Berg';
    const lie = '"We never told a lie," — Anna Berg';
    const sign = '"No *boats* today"';
    assert.equal(attributedQuotesOfItems(chosen('section', 'for the', '"We waited'), OPTIONS), waited);
    assert.equal(attributedQuotesOfItems(chosen('section', 'In the'), OPTIONS), `${sign}\n\n${lie}`);
    assert.equal(attributedQuotesOfItems(chosen('speaker', 'Anna'), OPTIONS), `${waited}\n\n${lie}`);
    assert.equal(attributedQuotesOfItems(chosen('section', 'The ferry'), OPTIONS), '');
  });

  test('is all that the speakers of a choice said, as Markdown, nobody under the name given', () => {
    const source = '>\n> — Anna Berg, Sunday, March 9, 2025\n';
    const berg = `## Anna Berg\n\n> We waited, for the wind.\n${source}\n> We never told a lie,\n${source}`;
    const nobody = '## Nobody\n\n> No \\*boats\\* today\n>\n> — Sunday, March 9, 2025\n';
    assert.equal(speakersOfItemsAsMarkdown(chosen('section', 'In the'), 'Nobody', OPTIONS), `${nobody}\n${berg}`);
    assert.equal(speakersOfItemsAsMarkdown(chosen('quotes', 'We never'), 'Nobody', OPTIONS), berg);
  });

  test('is of a promotion only what is chosen', () => {
    const ek = speakersOfItemsAsMarkdown(chosen('section', 'Subscribe'), 'Nobody', OPTIONS);
    assert.match(ek, /^## Jonas Ek\n\n> I read it daily,\n>\n> — Jonas Ek/);
    assert.doesNotMatch(speakersOfItemsAsMarkdown(chosen('speaker', 'Anna'), 'Nobody', OPTIONS), /I read/);
    assert.equal(speakersOfItemsAsMarkdown(chosen('section', 'The ferry'), 'Nobody', OPTIONS), '');
  });
});
