import * as assert from 'node:assert/strict';
import {
  type Article,
  type Block,
  type BlockKind,
  changesBetween,
  idsOf,
  type OutlineOptions,
  type OutlineTree,
  outlineTree,
  pathAt,
  type Quote,
  speakerIdsOf,
} from '../../../src/article';

/** A block with a quotation for each `«words»Speaker»` in its text, which stands for `"words"`. */
function block(kind: BlockKind, source: string): Block {
  const quotes: Quote[] = [];
  let text = '';
  for (const [i, part] of source.split('»').entries()) {
    const [before = '', words] = part.split('«');
    if (words === undefined) {
      // The part after a quotation names its speaker.
      if (i > 0 && part.includes(':')) text += part.slice(part.indexOf(':') + 1);
      else text += before;
      continue;
    }
    const start = text.length + before.length + 1;
    text += `${before}"${words}"`;
    const [speaker = ''] = source.split('»')[i + 1]?.split(':') ?? [];
    quotes.push({
      start,
      end: start + words.length,
      kind: 'speech',
      outer: { start: start - 1, end: start + words.length + 1 },
      open: false,
      joins: undefined,
      nested: [],
      attribution: speaker ? { speaker, certainty: 'named', words: undefined, cue: undefined } : undefined,
    });
  }
  const level = kind === 'heading' ? 2 : 0;
  return { kind, text, level, credit: undefined, marker: undefined, quotes };
}

function articleOf(...blocks: readonly Block[]): Article {
  const starts: number[] = [];
  let text = '';
  for (const one of blocks) {
    starts.push(text.length);
    text += `${one.text}\n\n`;
  }
  const range = { start: 0, end: 0 };
  return { text, header: { range, date: undefined, dateRange: undefined }, problems: [], blocks, starts };
}

const ARTICLE = articleOf(
  block('lead', 'The ferry sails again.'),
  block('paragraph', '«We waited»Anna:, she said.'),
  block('heading', 'In the harbour'),
  block('caption', 'The ferry on Monday.'),
  block('paragraph', 'He said «it never came»: and left.'),
  block('promo', 'Read «more»Ada: about ferries'),
  block('list-item', '- «Tickets»Jonas: are sold.'),
);

const ALL: OutlineOptions = { mode: 'section', hidden: new Set(), query: '' };

function treeOf(article: Article, options: Partial<OutlineOptions> = {}): OutlineTree {
  let minted = 0;
  const mint = () => `${++minted}`;
  const ids = idsOf(article, mint);
  return outlineTree(ids, { ...ALL, ...options }, speakerIdsOf(ids, mint));
}

/** The tree with two spaces a level: kind, number, words. */
function drawn(tree: OutlineTree, ids = tree.roots, indent = ''): string {
  return ids
    .flatMap(id => tree.item(id) ?? [])
    .map(
      ({ kind, number, text, children }) =>
        `${indent}${kind} ${number} ${text}\n${drawn(tree, children, `${indent}  `)}`,
    )
    .join('');
}

suite('outlineTree', () => {
  test('shows sections with their paragraphs and quotes', () => {
    assert.equal(
      drawn(treeOf(ARTICLE)),
      `lead 1 The ferry sails again.
paragraph 2 "We waited", she said.
  quote 2 We waited
heading 2 In the harbour
  caption 2 The ferry on Monday.
  paragraph 3 He said "it never came" and left.
    quote 3 it never came
  promo 3 Read "more" about ferries
    quote 3 more
  list-item 3 - "Tickets" are sold.
    quote 3 Tickets
`,
    );
  });

  test('shows speakers with their quotes, nobody last and no quote of a promo', () => {
    assert.equal(
      drawn(treeOf(ARTICLE, { mode: 'speaker' })),
      'speaker 2 Anna\n  quote 2 We waited\nspeaker 3 Jonas\n  quote 3 Tickets\nspeaker 3 \n  quote 3 it never came\n',
    );
  });

  test('shows quotes alone, none of a promo', () => {
    assert.equal(
      drawn(treeOf(ARTICLE, { mode: 'quotes' })),
      'quote 2 We waited\nquote 3 it never came\nquote 3 Tickets\n',
    );
  });

  test('leaves out what is hidden, but no quotes other than those of a promo', () => {
    assert.equal(
      drawn(treeOf(ARTICLE, { hidden: new Set(['paragraph', 'caption', 'promo']) })),
      'quote 2 We waited\nheading 2 In the harbour\n  quote 3 it never came\n  quote 3 Tickets\n',
    );
  });

  test('leaves only what holds the query and what leads to it', () => {
    assert.equal(
      drawn(treeOf(ARTICLE, { query: 'TICKETS' })),
      'heading 2 In the harbour\n  list-item 3 - "Tickets" are sold.\n    quote 3 Tickets\n',
    );
    assert.equal(
      drawn(treeOf(ARTICLE, { query: 'anna' })),
      'paragraph 2 "We waited", she said.\n  quote 2 We waited\n',
    );
    assert.equal(drawn(treeOf(ARTICLE, { mode: 'speaker', query: 'came' })), 'speaker 3 \n  quote 3 it never came\n');
    assert.equal(drawn(treeOf(ARTICLE, { query: 'zeppelin' })), '');
  });

  test('finds what a promo quotes only where that is shown', () => {
    assert.equal(
      drawn(treeOf(ARTICLE, { query: 'ada' })),
      'heading 2 In the harbour\n  promo 3 Read "more" about ferries\n    quote 3 more\n',
    );
    for (const options of [{ mode: 'speaker' }, { mode: 'quotes' }, { hidden: new Set(['promo'] as const) }] as const)
      assert.equal(drawn(treeOf(ARTICLE, { query: 'ada', ...options })), '');
  });
});

suite('pathAt', () => {
  const wordsAt = (tree: OutlineTree, words: string) =>
    pathAt(tree, ARTICLE.text.indexOf(words)).map(id => tree.item(id)?.text);

  test('leads from the top to the quote or block at a place', () => {
    const tree = treeOf(ARTICLE);
    assert.deepEqual(wordsAt(tree, 'waited'), ['"We waited", she said.', 'We waited']);
    assert.deepEqual(wordsAt(tree, 'she said'), ['"We waited", she said.']);
    assert.deepEqual(wordsAt(tree, 'never'), ['In the harbour', 'He said "it never came" and left.', 'it never came']);
    assert.deepEqual(wordsAt(tree, 'no such words'), ['The ferry sails again.']);
    assert.deepEqual(pathAt(treeOf(articleOf()), 0), []);
  });

  test('leads to the quote before a place where only quotes are shown', () => {
    assert.deepEqual(wordsAt(treeOf(ARTICLE, { mode: 'quotes' }), 'In the harbour'), ['We waited']);
    assert.deepEqual(wordsAt(treeOf(ARTICLE, { mode: 'speaker' }), 'In the harbour'), ['Anna', 'We waited']);
  });

  test('leads from the quote of a promo to that where it is shown, else to what stands before', () => {
    const before = ['In the harbour', 'He said "it never came" and left.'];
    assert.deepEqual(wordsAt(treeOf(ARTICLE), 'more'), ['In the harbour', 'Read "more" about ferries', 'more']);
    assert.deepEqual(wordsAt(treeOf(ARTICLE, { hidden: new Set(['promo']) }), 'more'), before);
    assert.deepEqual(wordsAt(treeOf(ARTICLE, { mode: 'quotes' }), 'more'), ['it never came']);
    assert.deepEqual(wordsAt(treeOf(ARTICLE, { mode: 'speaker' }), 'more'), ['', 'it never came']);
  });
});

suite('changesBetween', () => {
  const replaced = (index: number, ...blocks: readonly Block[]) => {
    const copy = [...ARTICLE.blocks];
    copy.splice(index, 1, ...blocks);
    return articleOf(...copy);
  };
  const change = (after: Article, options: Partial<OutlineOptions> = {}) => {
    let minted = 0;
    const mint = () => `${++minted}`;
    const speakers = speakerIdsOf(idsOf(ARTICLE, mint), mint);
    const before = outlineTree(speakers.parts, { ...ALL, ...options }, speakers);
    const later = speakerIdsOf(idsOf(after, mint, speakers.parts), mint, speakers);
    const changes = changesBetween(before, outlineTree(later.parts, { ...ALL, ...options }, later));
    return changes === 'all' ? changes : changes.map(id => before.item(id)?.text);
  };

  test('finds nothing where nothing looks different', () => {
    assert.deepEqual(change(articleOf(...ARTICLE.blocks)), []);
  });

  test('names what was edited', () => {
    assert.deepEqual(change(replaced(0, block('lead', 'The ferry sails no more.'))), ['The ferry sails again.']);
    assert.deepEqual(change(replaced(4, block('paragraph', 'He said «it never came»: and stayed.'))), [
      'He said "it never came" and left.',
    ]);
  });

  test('names the parent of what came or went', () => {
    assert.deepEqual(change(replaced(5)), ['In the harbour']);
    assert.deepEqual(change(replaced(1, block('paragraph', '«We waited»Anna:, she said. «Long»Anna:.'))), [
      '"We waited", she said.',
    ]);
  });

  test('names the parent of what begins or ceases to hold quotes, or asks for all', () => {
    assert.deepEqual(change(replaced(4, block('paragraph', 'He left.'))), ['In the harbour']);
    assert.deepEqual(change(replaced(3, block('caption', 'The ferry on «Monday»Anna:.'))), ['In the harbour']);
    assert.equal(change(replaced(0, block('lead', 'The ferry «sails»Anna: again.'))), 'all');
  });

  test('names the holder of quotes that come when their promo becomes a caption', () => {
    const caption = replaced(5, block('caption', 'Read «more»Ada: about ferries'));
    assert.deepEqual(change(caption), ['Read "more" about ferries']);
    assert.deepEqual(change(caption, { hidden: new Set(['promo']) }), ['In the harbour']);
    assert.equal(change(caption, { mode: 'quotes' }), 'all');
    assert.equal(change(caption, { mode: 'speaker' }), 'all');
    const twice = articleOf(...ARTICLE.blocks, block('promo', 'Subscribe, «at once»Anna: and now.'));
    assert.deepEqual(change(twice, { mode: 'speaker' }), []);
    assert.deepEqual(change(twice, { mode: 'quotes' }), []);
  });

  test('asks for all when an unchanged block comes under another heading', () => {
    const [lead, , , caption] = ARTICLE.blocks;
    const [one, two] = [block('heading', 'One'), block('heading', 'Two')];
    assert.ok(lead && caption);
    let minted = 0;
    const ids = idsOf(articleOf(one, lead, caption, two), () => `${++minted}`);
    const after = idsOf(articleOf(one, lead, two, caption), () => `${++minted}`, ids);
    assert.deepEqual(
      after.blocks.toSorted((a, b) => a.localeCompare(b)),
      ids.blocks,
    );
    assert.equal(changesBetween(outlineTree(ids, ALL), outlineTree(after, ALL)), 'all');
  });

  test('asks for all when the top changes, an item moves, or too much looks different', () => {
    assert.equal(change(replaced(2)), 'all');
    assert.equal(change(replaced(1, block('paragraph', '«We waited»Jonas:, he said.')), { mode: 'speaker' }), 'all');
    const many = Array.from({ length: 50 }, (_, i) => block('caption', `The ferry number ${i}.`));
    const section = articleOf(block('heading', 'Ferries'), block('paragraph', 'One.'), ...many);
    const fewer = articleOf(block('heading', 'Ferries'), ...many.map(one => ({ ...one, kind: 'promo' as const })));
    let minted = 0;
    const ids = idsOf(section, () => `${++minted}`);
    const after = idsOf(fewer, () => `${++minted}`, ids);
    assert.equal(changesBetween(outlineTree(ids, ALL), outlineTree(after, ALL)), 'all');
  });
});
