import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type Block, type Quote, renderBlock } from '../../src/article';
import { blockOf, quoteOf } from './samples';

suite('renderBlock', () => {
  test('gives each kind of block its element', () => {
    const shown = (more: Partial<Block>) => renderBlock(blockOf('Ore', more));
    assert.equal(shown({ kind: 'lead' }), '<p class="lead" dir="auto">Ore</p>');
    assert.equal(shown({}), '<p dir="auto">Ore</p>');
    assert.equal(shown({ kind: 'heading', level: 1 }), '<h1 dir="auto">Ore</h1>');
    assert.equal(shown({ kind: 'heading', level: 2 }), '<h2 dir="auto">Ore</h2>');
    assert.equal(shown({ kind: 'promo' }), '<aside class="promo" dir="auto"><p>Ore</p></aside>');
    assert.equal(shown({ kind: 'byline' }), '<p class="byline" dir="auto">Ore</p>');
    assert.equal(shown({ kind: 'dateline' }), '<p class="dateline" dir="auto">Ore</p>');
  });

  test('sets the credit of a caption apart', () => {
    const text = 'The harbour. (credit: Ada Quill) More.';
    assert.equal(
      renderBlock(blockOf(text, { kind: 'caption', credit: { start: 13, end: 32 } })),
      '<figure dir="auto"><figcaption>The harbour. <small>(credit: Ada Quill)</small> More.</figcaption></figure>',
    );
  });

  test('turns markers that a browser can draw into lists', () => {
    const item = (text: string, end: number) =>
      renderBlock(blockOf(text, { kind: 'list-item', marker: { start: 0, end } }));
    assert.equal(item('- Rope', 2), '<ul dir="auto"><li><span hidden>- </span>Rope</li></ul>');
    assert.equal(item('12. Rope', 4), '<ol dir="auto"><li value="12"><span hidden>12. </span>Rope</li></ol>');
    assert.equal(item('b) Rope', 3), '<ul class="own-marker" dir="auto"><li>b) Rope</li></ul>');
    assert.equal(renderBlock(blockOf('Rope', { kind: 'list-item' })), '<ul dir="auto"><li>Rope</li></ul>');
  });

  test('shows markup as it is written', () => {
    assert.equal(
      renderBlock(blockOf('<b onclick="x()">&amp;')),
      '<p dir="auto">&lt;b onclick=&quot;x()&quot;&gt;&amp;amp;</p>',
    );
  });

  test('names the speaker of a quotation, and marks the words that do', () => {
    const text = '"We sail," Bo Anker said.';
    const words = { block: 0, start: 11, end: 19 };
    const attribution = { speaker: 'Bo "Sails" Anker', certainty: 'named', words, cue: undefined } as const;
    assert.equal(
      renderBlock(blockOf(text, { quotes: [quoteOf(text, 'We sail,', { attribution })] })),
      '<p dir="auto"><q data-q="0" data-speaker="Bo &quot;Sails&quot; Anker" data-how="named">&quot;We sail,&quot;</q> ' +
        '<cite class="speaker" data-of="0">Bo Anker</cite> said.</p>',
    );
  });

  test('leaves the words of another block alone, and scare quotes', () => {
    const text = '"We sail," he said of "home".';
    const words = { block: -1, start: 0, end: 4 };
    const attribution = { speaker: 'Bo', certainty: 'resolved', words, cue: undefined } as const;
    const quotes = [quoteOf(text, 'We sail,', { attribution }), quoteOf(text, 'home', { kind: 'scare' })];
    assert.equal(
      renderBlock(blockOf(text, { quotes }), 'en'),
      '<p dir="auto"><q data-q="0" data-speaker="Bo" data-how="resolved">&quot;We sail,&quot;</q> he said of &quot;home&quot;.</p>',
    );
  });

  test('sets titles and nested quotations apart', () => {
    const text = '"He read \'No\' in “Tides”."';
    const quotes = [quoteOf(text, "He read 'No' in “Tides”.", { nested: [{ start: 10, end: 12 }] })];
    assert.equal(
      renderBlock(blockOf(text, { quotes })),
      '<p dir="auto"><q data-q="0">&quot;He read \'<q class="nested">No</q>\' in “Tides”.&quot;</q></p>',
    );
    const title = quoteOf('It is “Tides”.', 'Tides', { kind: 'title' });
    assert.equal(
      renderBlock(blockOf('It is “Tides”.', { quotes: [title] })),
      '<p dir="auto">It is “<cite>Tides</cite>”.</p>',
    );
  });

  test('sets a paragraph inside a long quotation apart', () => {
    const text = '“We sail.';
    const open = quoteOf(text, 'We sail.', { open: true, joins: 'continued' });
    assert.match(
      renderBlock(blockOf(text, { quotes: [open] })),
      /^<blockquote dir="auto"><p><q .*<\/q><\/p><\/blockquote>$/,
    );
    const last = '“We sail,” he said.';
    const closing = quoteOf(last, 'We sail,', { joins: 'continued' });
    assert.match(
      renderBlock(blockOf(last, { quotes: [closing] })),
      /^<p class="runs-on" dir="auto"><q .*he said\.<\/p>$/,
    );
  });

  test('links http, https and mailto alone, without the marks of the sentence', () => {
    const links = (text: string) =>
      Array.from(renderBlock(blockOf(text)).matchAll(/href="([^"]*)"/g), match => match[1]);
    assert.deepEqual(links('See https://example.org/a_(b)?c=1&d.'), ['https://example.org/a_(b)?c=1&amp;d']);
    assert.deepEqual(links('(HTTP://example.org/a), “https://example.org”'), [
      'HTTP://example.org/a',
      'https://example.org',
    ]);
    assert.deepEqual(links('Write to mailto:ada@example.org!'), ['mailto:ada@example.org']);
    for (const mark of '、。，．：；！？（）［］｛｝〈〉《》『』【】〔〕｢｣～…')
      assert.deepEqual(links(`详情见https://example.org/a${mark}記事を読む${mark}`), ['https://example.org/a'], mark);
    assert.deepEqual(links('https://example.org/a\u0001b http://example.org/\u202egnp.exe mailto:\u0001a'), [
      'https://example.org/a',
      'http://example.org/',
    ]);
    assert.deepEqual(links('javascript:alert(1) data:text/html,x ftp://example.org https:// http://. file:///x'), []);
  });

  test('says the language of a block where it is plainly another than the article’s', () => {
    const block = blockOf('Der Wärter verließ die Insel nicht, und das Licht ging aus.');
    assert.equal(renderBlock(block, 'en'), `<p dir="auto" lang="de">${block.text}</p>`);
    assert.equal(renderBlock(block, 'de'), `<p dir="auto">${block.text}</p>`);
  });

  test('writes tags that match, and all of the text, whatever the marks', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const anyQuote = fc.record({ inner: span, nested: fc.array(span, { maxLength: 2 }), words: span }).map(
      ({ inner, nested, words }): Quote => ({
        ...quoteOf('', ''),
        ...inner,
        outer: inner,
        nested,
        attribution: { speaker: '<', certainty: 'guessed', words: { ...words, block: 0 }, cue: undefined },
      }),
    );
    const text = fc.string({ minLength: 41, maxLength: 60 }).map(written => `${written} https://a.b/<`);
    fc.assert(
      fc.property(text, fc.array(anyQuote, { maxLength: 4 }), (written, quotes) => {
        const html = renderBlock(blockOf(written, { quotes }));
        const open: string[] = [];
        for (const [, slash, name] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
          if (slash) assert.equal(open.pop(), name);
          else open.push(name ?? '');
        }
        assert.deepEqual(open, []);
        assert.equal(unescaped(html.replace(/<[^>]*>/g, '')), written);
      }),
    );
  });
});

function unescaped(html: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/&(amp|lt|gt|quot);/g, (_entity, name: string) => characters[name] ?? '');
}
