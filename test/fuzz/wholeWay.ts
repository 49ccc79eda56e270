import * as assert from 'node:assert/strict';
import {
  type Article,
  allQuotations,
  changesBetween,
  copyOf,
  foldsOf,
  fullestMention,
  idsOf,
  isArticle,
  labelOf,
  languageOfArticle,
  mayBeArticle,
  nextStop,
  type OutlineItem,
  type OutlineTree,
  outlineTree,
  parse,
  pathAt,
  placed,
  quotationAt,
  renderBlock,
  renderHeader,
  renderMarkdown,
  renderPage,
  renderStatistics,
  sentenceAt,
  speakerAt,
  speakerIdsOf,
  speakersOf,
  statisticsOf,
  utteranceAt,
} from '../../src/article';
import { assertBlocksCoverBody, assertRangesNest, assertWellBuilt } from '../article/invariants';
import { textOfHtml } from './htmlText';
import { textOfMarkdown } from './markdownText';

/** Runs one step of the way; whoever measures puts a clock around it. */
export type Run = <T>(step: string, work: () => T) => T;

const TEXTS = { untitled: 'Article', facts: ['3 min'] };
const STATISTICS = {
  figures: [{ name: 'Words', value: '3' }],
  ...{ speaker: 'Speaker', quotes: 'Quotes', words: 'Words', where: 'Where' },
  ...{ unattributed: 'Unattributed', nobody: 'Nobody', number: String, link: (offset: number) => `#${offset}` },
};
const STOPS = ['quote', 'paragraph', 'section', 'speaker'] as const;
const FORMS = ['quote', 'attributed', 'citation', 'markdown'] as const;
const MODES = ['section', 'speaker', 'quotes'] as const;

/** Characters of Markdown that are read again: the reader that is used for it is no model of speed. */
export const MARKDOWN_LIMIT = 250_000;

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
/** HTML has no NUL: what shows in its place is the replacement character. */
const shown = (text: string): string => text.replace(/\0/g, '\ufffd');

/** Takes a text through everything that the extension makes of one. Throws when anything does or comes out wrong. */
export function goTheWholeWay(text: string, run: Run = (_step, work) => work()): void {
  run('recognise', () => assert.ok(mayBeArticle(text.slice(0, 1024)) || !isArticle(text)));
  const article = run('parse', () => parse(text));
  assertBlocksCoverBody(article);
  assertRangesNest(article);
  assertWellBuilt(article);
  renders(article, run);
  outlines(article, run);
  findsPlaces(article, run);
  goesOnAfterEdits(article, run);
}

function renders(article: Article, run: Run): void {
  const { blocks } = article;
  const language = run('language', () => languageOfArticle(article));
  const html = run('renderBlock', () => blocks.map(block => renderBlock(block, language)));
  html.forEach((one, i) => {
    assert.equal(textOfHtml(one), shown(blocks[i]?.text ?? ''));
    assert.match(one, /^<(\w+)[ >].*<\/\1>$/s, 'a block is one element');
  });
  const header = run('renderHeader', () => renderHeader(article, 'en', TEXTS));
  const options = { locale: 'en', languageOfTexts: 'en', texts: TEXTS, name: 'a.txt', css: '', look: {}, promos: true };
  const page = run('renderPage', () => renderPage(article, options));
  const body = page.slice(page.indexOf('<article>') + 9, page.lastIndexOf('</article>'));
  const whole = shown(textOfHtml(header) + blocks.map(block => block.text).join(''));
  assert.equal(withoutSpace(textOfHtml(body)), withoutSpace(whole));
  textOfHtml(run('renderStatistics', () => renderStatistics(article, STATISTICS)));
  const markdown = run('renderMarkdown', () => renderMarkdown(article, { locale: 'en', promos: true }));
  if (markdown.length < MARKDOWN_LIMIT) assertMarkdownShows(article, markdown);
}

/** The Markdown shows the article's own text, and brings in nothing that is not ours. */
export function assertMarkdownShows({ header, blocks }: Pick<Article, 'header' | 'blocks'>, markdown: string): void {
  const { date } = header;
  const undated = date ? markdown.replace(/^\*[^*\n]+ \d+\*$/m, '') : markdown;
  // The markers of list items are the renderer's own.
  const written = blocks.map(({ text, marker }) => text.slice(marker?.end ?? 0)).join('');
  assert.equal(withoutSpace(textOfMarkdown(undated)), withoutSpace(shown(written)));
}

function itemsBelow(tree: OutlineTree, ids: readonly string[]): readonly OutlineItem[] {
  const items = ids.flatMap(id => tree.item(id) ?? []);
  return items.flatMap(item => [item, ...itemsBelow(tree, item.children)]);
}

function outlines(article: Article, run: Run): void {
  let minted = 0;
  const mint = () => `${minted++}`;
  const ids = run('ids', () => idsOf(article, mint));
  const speakers = run('speaker ids', () => speakerIdsOf(ids, mint));
  const quotes = allQuotations(article).length;
  const standing = ids.quotes.flat().length;
  const expected = { section: ids.blocks.length + standing, speaker: speakers.ids.size + quotes, quotes };
  for (const mode of MODES) {
    const tree = run(`outline by ${mode}`, () => outlineTree(ids, { mode, hidden: new Set(), query: '' }, speakers));
    const items = itemsBelow(tree, tree.roots);
    assert.equal(items.length, expected[mode], 'every item is reached once');
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'no item is reached twice');
    run('path', () => pathAt(tree, article.text.length >> 1));
    assert.deepEqual(
      run('changes', () => changesBetween(tree, tree)),
      [],
    );
    run('labels', () => {
      for (const { text } of items) labelOf(text, 80, 'pier');
    });
  }
  run('outline without paragraphs', () =>
    outlineTree(ids, { mode: 'section', hidden: new Set(['paragraph']), query: '' }),
  );
  run('filter', () => outlineTree(ids, { mode: 'section', hidden: new Set(['paragraph']), query: 'a' }));
  for (const { start, end } of run('folds', () => foldsOf(article)))
    assert.ok(start < end && end <= article.blocks.length);
}

function findsPlaces(article: Article, run: Run): void {
  const { text, blocks } = article;
  run('statistics', () => statisticsOf(article));
  run('speakers', () => speakersOf(article)).forEach(({ mentions }) => {
    for (const { block, start, end } of mentions)
      assert.ok(0 <= start && start <= end && end <= (blocks[block]?.text.length ?? -1));
  });
  for (const share of [0, 0.3, 0.7, 1]) {
    const offset = Math.floor(share * text.length);
    run('quotation', () => quotationAt(article, offset));
    const found = run('speaker', () => speakerAt(article, offset));
    if (found) run('fullest mention', () => fullestMention(article, found.speaker));
    for (const stop of STOPS) {
      for (const direction of [1, -1] as const) {
        const next = run('next stop', () => nextStop(article, offset, stop, direction));
        assert.ok(!next || (0 <= next.start && next.start <= next.end && next.end <= text.length));
      }
    }
  }
  const block = blocks[blocks.length >> 1]?.text ?? '';
  for (const offset of [0, block.length >> 1, block.length]) {
    const { start, end } = run('sentence', () => sentenceAt(block, offset));
    assert.ok(0 <= start && start <= end && end <= block.length);
  }
  copies(article, run);
}

function copies(article: Article, run: Run): void {
  const all = allQuotations(article);
  const chosen = all[all.length >> 1];
  if (!chosen) return;
  const { block, quote } = chosen;
  const index = article.blocks[block]?.quotes.indexOf(quote) ?? -1;
  const utterance = run('utterance', () => utteranceAt(article, block, index));
  assert.ok(utterance);
  // A comma at its end may have stood for a full stop.
  const words = article.text.slice(...Object.values(placed(article, block, quote))).replace(/[,，]$/, '');
  assert.ok(utterance.paragraphs.join('\n').includes(words), 'the utterance holds the quotation');
  for (const form of FORMS) run('copy', () => copyOf(article, utterance, { form, locale: 'en', file: 'a.txt' }));
}

/** Edits at the beginning, in the middle and at the end give what a fresh look gives. */
function goesOnAfterEdits(first: Article, run: Run): void {
  let article = first;
  for (const [share, removed, inserted] of [
    [0.5, 0, '"'],
    [0.3, 2, '\n\n'],
    [1, 1, '”'],
    [0, 1, ''],
    [0.5, 9, ' said Mara Linden'],
  ] as const) {
    const at = Math.floor(share * article.text.length);
    const text = article.text.slice(0, at) + inserted + article.text.slice(at + removed);
    const before = article;
    article = run('parse an edit', () => parse(text, before));
    assertSameArticle(article, parse(text));
  }
}

/** As `deepEqual`, but quick to say yes for a million blocks. */
function assertSameArticle(one: Article, other: Article): void {
  const telling = ({ header, problems, blocks, starts }: Article) =>
    JSON.stringify({ header, problems, starts, blocks: blocks.length });
  assert.equal(telling(one), telling(other));
  one.blocks.forEach((block, i) => {
    if (JSON.stringify(block) !== JSON.stringify(other.blocks[i])) assert.deepEqual(block, other.blocks[i]);
  });
}
