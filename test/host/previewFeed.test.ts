import * as fc from 'fast-check';
import { type Article, languageOfArticle, parse, renderBlock } from '../../src/article';
import { Feed } from '../../src/host/previews/feed';
import { ShownArticle } from '../../src/host/previews/shownArticle';
import type { PlaceMessage, Position, Splice, ToPage } from '../../src/shared/protocol';
import * as assert from './assert';

const article = (paragraphs: readonly string[], previous?: Article): Article =>
  parse(` date 2025-03-09 ${paragraphs.join('\n\n')}\n`, previous);
const prose = (i: number): string =>
  `Paragraph ${i} says that the mill at Orrin burned and was built again in a year. `;
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => prose(i).repeat(4));

/** Six hundred paragraphs, in some of which somebody speaks whose first name only the eleventh says. */
function naming(first: string): readonly string[] {
  const quoted = '"We have waited long enough for the mill to be built again," Brandvold said.';
  const named = `${first} Brandvold was the first to see the mill burn.`;
  return many(600)
    .map((text, i) => (i % 100 === 50 ? quoted : text))
    .with(10, named);
}

const htmlOf = (whole: Article): string[] => whole.blocks.map(block => renderBlock(block, languageOfArticle(whole)));

const at = (block: number): Position => ({ block, offset: 0 });

/** What a page says that holds a version, when a block comes to its top. */
const scrolledTo = (block: number, version: number): PlaceMessage => ({
  type: 'scrolled',
  position: at(block),
  version,
});

/** The newest version that was posted. */
const versionOf = (posted: readonly ToPage[]): number =>
  Math.max(...posted.map(message => (message.type === 'splice' ? message.version : 0)));

/** What a page does with splices, as it has to. */
class Page {
  html: string[] = [];
  first = 0;
  version = 0;
  readonly waiting: Splice[] = [];

  apply(splice: Splice): void {
    if (splice.base === 0) this.html = [];
    else assert.equal(splice.base, this.version);
    this.html.splice(splice.at, splice.remove, ...splice.insert);
    this.version = splice.version;
    this.first = splice.first;
  }
}

function connect(): { page: Page; feed: Feed; answer: (reading?: number) => void } {
  const page = new Page();
  const feed = new Feed(splice => {
    page.apply(splice);
    page.waiting.push(splice);
  });
  const answer = (reading = 0) => {
    const next = page.waiting.shift();
    if (next) feed.answered(next.version, at(reading));
  };
  return { page, feed, answer };
}

/** An article of so many paragraphs as a page shows it that has answered so far, and what was posted to it. */
function connectShown(count: number) {
  const paragraphs = many(count);
  let now = article(paragraphs);
  const posted: ToPage[] = [];
  const shown = new ShownArticle(message => message.type !== 'facts' && posted.push(message), { offset: 0 });
  const answer = () => {
    for (const message of posted) if (message.type === 'splice') shown.tellVersion(message.version, 'a.txt');
  };
  const change = (from: number, remove: number, ...insert: readonly string[]): Article => {
    paragraphs.splice(from, remove, ...insert);
    now = article(paragraphs, now);
    shown.update(now, 'a.txt', undefined);
    return now;
  };
  shown.update(now, 'a.txt', undefined);
  answer();
  return { shown, posted, change, answer };
}

suite('The feed of a page', () => {
  test('sends the screen first, from where the reader is, and the rest as the page answers', () => {
    const whole = article(many(800));
    const { page, feed, answer } = connect();
    feed.start(whole, at(400));
    assert.ok(page.first < 400 && page.first + page.html.length > 400);
    assert.ok(page.html.length < 200);
    while (page.waiting.length > 0) answer();
    assert.deepEqual(page.html, htmlOf(whole));
    assert.ok(feed.settled);
  });

  test('sends of an edit only the block that changed', () => {
    const paragraphs = many(60);
    const before = article(paragraphs);
    const { page, feed, answer } = connect();
    feed.start(before, at(-1));
    while (page.waiting.length > 0) answer();
    feed.update(article(paragraphs.with(30, 'Something else was found at the mill in the end.'), before), at(0));
    assert.equal(page.waiting[0]?.insert.length, 1);
    assert.deepEqual([page.waiting[0]?.at, page.waiting[0]?.remove], [30, 1]);
  });

  test('sends of a change in many places only those places', () => {
    const before = article(naming('Ilka'));
    const { page, feed, answer } = connect();
    feed.start(before, at(-1));
    while (page.waiting.length > 0) answer();
    const after = article(naming('Inka'), before);
    feed.update(after, at(0));
    assert.deepEqual(
      page.waiting.map(splice => [splice.at, splice.remove, splice.insert.length]),
      [10, 50, 150, 250, 350, 450, 550].map(place => [place, 1, 1]),
    );
    assert.deepEqual(page.html, htmlOf(after));
  });

  test('tells a page that waits for a place which number it has after an edit above it', () => {
    const paragraphs = many(800);
    const before = article(paragraphs);
    const { page, feed, answer } = connect();
    feed.start(before, at(-1));
    answer();
    assert.ok(page.html.length < 400);
    feed.update(article(['Three.', 'New.', 'Ones.', ...paragraphs], before), at(500));
    assert.deepEqual(page.waiting.at(-1)?.show, at(503));
    while (page.waiting.length > 0) answer(503);
    feed.update(article(['Four.', 'Three.', 'New.', 'Ones.', ...paragraphs], before), at(0));
    assert.equal(page.waiting.at(-1)?.show, undefined);
  });

  test('sends all anew when the language of the article is another', () => {
    const german =
      'Der Müller und das Dorf: Die Mühle ist in einem Jahr nicht wieder aufgebaut, und das ist mit Absicht so.';
    const paragraphs = [...Array.from({ length: 20 }, () => german), prose(1)];
    const before = article(paragraphs);
    const { page, feed, answer } = connect();
    feed.start(before, at(-1));
    answer();
    assert.deepEqual(page.html, htmlOf(before));
    const after = article([...many(40), ...paragraphs], before);
    assert.deepEqual([before, after].map(languageOfArticle), ['de', 'en']);
    feed.update(after, at(0));
    while (page.waiting.length > 0) answer();
    assert.deepEqual(page.html, htmlOf(after));
  });

  test("keeps the reader's block and tells the page where it is when every block is another", () => {
    const paragraphs = many(600);
    const { page, feed, answer } = connect();
    feed.start(article(paragraphs), at(-1));
    while (page.waiting.length > 0) answer(400);
    // Not read from the article before: no block is the same object.
    const after = article(paragraphs);
    feed.update(after, { block: 400, offset: 7, line: 3 });
    assert.deepEqual(page.waiting[0]?.show, { block: 400, offset: 7, line: 3 });
    assert.ok(page.first <= 300 && page.first + page.html.length >= 500);
    assert.ok(page.html.length < 500);
    while (page.waiting.length > 0) answer(400);
    assert.deepEqual(page.html, htmlOf(after));
  });

  test('waits with further changes while one is unanswered, then sends them as one', () => {
    const { page, feed, answer } = connect();
    let now = article(many(5));
    feed.start(now, at(-1));
    answer();
    for (const count of [6, 7, 8]) {
      now = article(many(count), now);
      feed.update(now, at(0));
    }
    assert.equal(page.waiting.length, 1);
    answer();
    assert.equal(page.waiting.length, 1);
    assert.deepEqual(page.html, htmlOf(now));
  });

  test('leaves the reader where they are when much above them is replaced while a change is unanswered', () => {
    const { shown, posted, change, answer } = connectShown(300);
    shown.tellPlace(scrolledTo(290, versionOf(posted)));
    change(1, 1, 'This was found at the mill in the end.');
    const before = posted.length;
    const now = change(0, 280, ...many(210).map(text => `It was another mill. ${text}`));
    assert.equal(posted.length, before);
    assert.equal(shown.offset, now.starts[220]);
    answer();
    assert.deepEqual(
      posted.slice(before).filter(message => message.type !== 'splice' || message.show),
      [],
    );
    assert.equal(shown.offset, now.starts[220]);
    shown.dispose();
  });

  test('shows a place of the newest text only when the page has the change that it counts in', () => {
    const { shown, posted, change, answer } = connectShown(300);
    change(1, 1, 'This was found at the mill in the end.');
    const before = posted.length;
    const now = change(0, 0, ...many(100).map(text => `It was another mill. ${text}`));
    shown.reveal(now.starts[100] ?? 0, 'reader');
    change(0, 0, 'It was the first of many.');
    answer();
    assert.deepEqual(
      posted.slice(before).map(message => message.type),
      ['splice', 'show'],
    );
    assert.deepEqual(
      posted.flatMap(message => (message.type === 'show' ? message.position : [])),
      [at(101)],
    );
    shown.dispose();
  });

  test('knows which block a page means that speaks of it before a change has come to it', () => {
    const { shown, posted, change, answer } = connectShown(60);
    const before = versionOf(posted);
    shown.tellPlace(scrolledTo(20, before));
    const now = change(5, 0, 'One came first.', 'Another came second.', 'And one more came third.');
    assert.deepEqual(
      [-1, 4, 5, 10, 59].map(block => shown.offsetOf(scrolledTo(block, before))),
      [0, ...[4, 8, 13, 62].map(block => now.starts[block])],
    );
    assert.equal(shown.offsetOf(scrolledTo(10, versionOf(posted))), now.starts[10]);
    shown.tellPlace(scrolledTo(10, before));
    assert.equal(shown.offset, now.starts[13]);
    answer();
    assert.equal(shown.offset, now.starts[13]);
    shown.tellPlace(scrolledTo(10, versionOf(posted)));
    assert.equal(shown.offset, now.starts[10]);
    shown.dispose();
  });

  test('knows it as well of a page that has got some of the places of a change, and not the others', () => {
    const before = article(naming('Ilka'));
    const { page, feed, answer } = connect();
    feed.start(before, at(-1));
    while (page.waiting.length > 0) answer();
    const { version } = page;
    feed.update(article(naming('Inka').toSpliced(10, 0, 'It was a cold day.'), before), at(0));
    assert.equal(page.version, version + 7);
    const blocksAt = (held: number) => [4, 40, 120].map(block => feed.moved(at(block), held).block);
    assert.deepEqual(blocksAt(version), [4, 41, 121]);
    for (const held of [version + 1, version + 3, version + 7]) assert.deepEqual(blocksAt(held), [4, 40, 120]);
  });

  test('says that the page was sent the newest text only when it was', () => {
    const { shown, change, answer } = connectShown(60);
    const first = change(0, 0, 'One came first.');
    assert.ok(shown.wasSent(first));
    const second = change(0, 0, 'Another came before it.');
    assert.ok(!shown.wasSent(second));
    answer();
    assert.ok(shown.wasSent(second));
    shown.dispose();
  });

  test('leads to the same list, whatever is edited and whenever the page answers', () => {
    const step = fc.record({ at: fc.nat(400), kind: fc.nat(3), answers: fc.nat(2), size: fc.nat(300) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(300), (steps, begin) => {
        const paragraphs = many(300);
        let now = article(paragraphs);
        const { page, feed, answer } = connect();
        feed.start(now, at(begin));
        for (const { at: wanted, kind, answers, size } of steps) {
          const place = wanted % paragraphs.length;
          const inserted = many(kind === 3 ? size : 1).map(text => `New ${wanted} ${size}. ${text}`);
          paragraphs.splice(place, kind === 0 && paragraphs.length > 2 ? 1 : 0, ...(kind === 0 ? [] : inserted));
          now = article(paragraphs, now);
          feed.update(now, at(place));
          for (let i = 0; i < answers; i++) answer(place);
        }
        while (page.waiting.length > 0) answer();
        assert.deepEqual(page.html, htmlOf(now));
        assert.equal(page.first, 0);
        assert.ok(feed.settled);
      }),
      { numRuns: 30 },
    );
  });
});
