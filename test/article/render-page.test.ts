import * as assert from 'node:assert/strict';
import { type Article, type Block, parse, renderHeader, renderPage } from '../../src/article';
import { articleOf, blockOf } from './samples';

const TEXTS = { untitled: 'Article', facts: ['1–2 min', '<200 words'] };
const OPTIONS = {
  locale: 'en',
  languageOfTexts: 'en',
  texts: TEXTS,
  name: 'a & b.txt',
  css: 'p { margin: 0 }</style>',
  look: {},
  promos: true,
};

function article(blocks: readonly Partial<Block>[]): Article {
  return articleOf(
    blocks.map(more => blockOf(more.text ?? '', more)),
    ' date 2025-03-09 ',
  );
}

suite('renderHeader', () => {
  test('writes the date in the language of the reader', () => {
    const header = (text: string, locale: string) =>
      /<time.*<\/time>/.exec(renderHeader(parse(text), locale, TEXTS))?.[0];
    assert.equal(
      header(' date 2025-03-09 Text.', 'en'),
      '<time lang="en" datetime="2025-03-09">Sunday, March 9, 2025</time>',
    );
    assert.equal(header(' date 2025-03 Text.', 'en'), '<time lang="en" datetime="2025-03">March 2025</time>');
    assert.equal(
      header(' date 2025-03-09 Text.', 'de'),
      '<time lang="de" datetime="2025-03-09">Sonntag, 9. März 2025</time>',
    );
    assert.match(header(' date 0025-03-09 Text.', 'en') ?? '', /datetime="0025-03-09">.*, 25</);
    assert.equal(header('Text.', 'en'), undefined);
  });

  test('has a heading of its own only where the article has no title', () => {
    assert.match(renderHeader(article([]), 'en', TEXTS), /^<h1 class="unseen" aria-label="Article"><\/h1>/);
    const titled = article([{ kind: 'heading', level: 1, text: 'Tides' }]);
    assert.doesNotMatch(renderHeader(titled, 'en', TEXTS), /<h1/);
  });

  test('shows facts as text', () => {
    assert.match(
      renderHeader(article([]), 'en', TEXTS),
      /<\/time> <span>1–2 min<\/span> <span>&lt;200 words<\/span><\/p>$/,
    );
    assert.equal(
      renderHeader(parse('Text'), 'en', { untitled: 'A', facts: [] }),
      '<h1 class="unseen" aria-label="A"></h1>',
    );
  });
});

suite('renderPage', () => {
  test('is a document that names itself and lets nothing in', () => {
    const page = renderPage(article([{ text: 'Ore.' }]), { ...OPTIONS, look: { theme: '"x"' } });
    assert.match(page, /<html lang="en" data-theme="&quot;x&quot;">/);
    assert.match(page, /<title>a &amp; b\.txt<\/title>/);
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.equal(page.split('</style>').length, 2);
  });

  test('has the name of the title and the language of the text', () => {
    const blocks = [
      { kind: 'heading', level: 1, text: 'Gezeiten' },
      { text: 'Das Licht ging aus und der Wärter kam nicht in die Stadt.' },
    ] as const;
    const page = renderPage(article(blocks), OPTIONS);
    assert.match(page, /<html lang="de">/);
    assert.match(page, /<title>Gezeiten<\/title>/);
  });

  test('has the language of a text that begins with names and lines of another', () => {
    const names = Array.from({ length: 12 }, (_, i) => ({ text: `Ilka Brand ${i}, Mara Linden, Oskar Hale` }));
    const promo = {
      kind: 'promo',
      text: 'This is all of the news that you and he have read in the paper. '.repeat(9),
    } as const;
    const german = { text: 'Das Licht ging aus, und der Wärter kam nicht mit dem Boot in die Stadt. '.repeat(4) };
    const blocks = [{ text: 'The news of the day for you' }, promo, ...names, german, german];
    assert.match(renderPage(article(blocks), OPTIONS), /<html lang="de">/);
  });

  test('has its date and figures in the language of the reader', () => {
    const page = renderPage(article([{ text: 'Das Licht ging aus und der Wärter kam nicht in die Stadt.' }]), OPTIONS);
    assert.match(page, /<html lang="de">.*<header lang="en">.*Sunday, March 9, 2025/s);
    const french = renderPage(article([{ text: 'Ore.' }]), { ...OPTIONS, locale: 'fr' });
    assert.match(french, /<header lang="en">.*<time lang="fr" [^>]*>dimanche 9 mars 2025/s);
  });

  test('puts the items of a list into one list', () => {
    const item = (text: string) =>
      ({ kind: 'list-item', text, marker: { start: 0, end: text.indexOf(' ') + 1 } }) as const;
    const page = renderPage(article([item('- A'), item('- B'), item('1. C'), { text: 'D' }]), OPTIONS);
    assert.match(
      page,
      /<ul dir="auto">\n<li>.*A<\/li>\n<li>.*B<\/li>\n<\/ul>\n<ol dir="auto"><li value="1">.*C<\/li><\/ol>\n<p/,
    );
  });

  test('keeps the markers that a browser does not draw, without bullets before them', () => {
    const page = renderPage(
      parse(' date 2025-03-09 Some boats.\n\n(1) Hulk\n\n(2) Wherry\n\n- Punt\n\n- Skiff'),
      OPTIONS,
    );
    assert.match(
      page,
      /<ul class="own-marker" dir="auto">\n<li>\(1\) Hulk<\/li>\n<li>\(2\) Wherry<\/li>\n<\/ul>\n<ul dir="auto">\n<li>.*Punt/,
    );
  });

  test('leaves promos out when told', () => {
    const promo = article([{ text: 'A' }, { kind: 'promo', text: 'Subscribe' }]);
    assert.match(renderPage(promo, OPTIONS), /Subscribe/);
    assert.doesNotMatch(renderPage(promo, { ...OPTIONS, promos: false }), /Subscribe/);
  });
});
