import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type Article, type Block, renderMarkdown } from '../../src/article';
import { articleOf, blockOf, quoteOf } from './samples';

function article(blocks: readonly Partial<Block>[], header = ''): Article {
  return articleOf(
    blocks.map(more => blockOf(more.text ?? '', more)),
    header,
  );
}

function markdown(blocks: readonly Partial<Block>[], header = ''): string {
  return renderMarkdown(article(blocks, header), { locale: 'en', promos: false });
}

suite('renderMarkdown', () => {
  test('writes each kind of block', () => {
    const blocks: readonly Partial<Block>[] = [
      { kind: 'heading', level: 1, text: 'Tides' },
      { kind: 'byline', text: 'By Ada Quill' },
      { kind: 'dateline', text: 'PORT VELL —' },
      { kind: 'lead', text: 'The sea rose.' },
      { kind: 'promo', text: 'Subscribe' },
      { kind: 'heading', level: 2, text: 'Later' },
      { kind: 'list-item', text: '• Rope', marker: { start: 0, end: 2 } },
      { kind: 'list-item', text: '2. Tar', marker: { start: 0, end: 3 } },
      { kind: 'caption', text: 'The quay.' },
    ];
    assert.equal(
      markdown(blocks, ' date 2025-03-09 '),
      '# Tides\n\n*Sunday, March 9, 2025*\n\n*By Ada Quill*\n\nPORT VELL — The sea rose.\n\n## Later\n\n- Rope\n2. Tar\n\n*The quay.*\n',
    );
  });

  test('begins with the date where there is no title, and keeps promos when told', () => {
    const text = article([{ kind: 'promo', text: 'Subscribe' }], ' date 2025-03 ');
    assert.equal(renderMarkdown(text, { locale: 'en', promos: true }), '*March 2025*\n\nSubscribe\n');
  });

  test('keeps the paragraphs of one quotation in one block quotation', () => {
    const part = (words: string, joins?: 'continued') =>
      blockOf(`“${words}`, { quotes: [quoteOf(`“${words}`, words, { open: true, joins })] });
    assert.equal(
      markdown([part('One.'), part('Two.', 'continued'), { text: 'End.' }]),
      '> “One.\n>\n> “Two.\n\nEnd.\n',
    );
  });

  test('keeps the markers of lists', () => {
    const items = (...texts: string[]) =>
      markdown(texts.map(text => ({ kind: 'list-item', text, marker: { start: 0, end: text.indexOf(' ') + 1 } })));
    assert.equal(items('(1) Hulk', '(2) Wherry'), '1. Hulk\n2. Wherry\n');
    assert.equal(items('b) Hulk', 'c) Wherry'), '- b) Hulk\n- c) Wherry\n');
    assert.equal(items('7) Hulk', '8) Wherry', '• Punt', '2. Skiff'), '7. Hulk\n8. Wherry\n- Punt\n2. Skiff\n');
  });

  test('shows the numbers of a list that does not count up', () => {
    const texts = ['3. Hulk', '2. Wherry', '1. Punt', '2. Skiff', '9. Raft'];
    const shown = new MarkdownIt().render(
      markdown(texts.map(text => ({ kind: 'list-item', text, marker: { start: 0, end: 3 } }))),
    );
    const flat = shown.replace(/\n/g, '');
    assert.equal(
      flat,
      '<ol start="3"><li>Hulk</li></ol><ol start="2"><li>Wherry</li></ol>' +
        '<ol><li>Punt</li><li>Skiff</li></ol><ol start="9"><li>Raft</li></ol>',
    );
  });

  test('keeps addresses', () => {
    assert.equal(markdown([{ text: 'See https://example.org/a_b_c.' }]), 'See <https://example.org/a_b_c>.\n');
  });

  test('reads as it is written, whatever the text', () => {
    const renderer = new MarkdownIt({ html: true });
    const character = fc.constantFrom(...'ab 1.)-+=#*_`~[]()<>!&;|\\"\n\t:/$');
    const text = fc
      .string({ unit: character, minLength: 1 })
      .map(written => written.trim())
      .filter(Boolean);
    const kind = fc.constantFrom('paragraph', 'heading', 'caption', 'list-item');
    fc.assert(
      fc.property(kind, text, (of, written) => {
        const html = renderer.render(markdown([{ kind: of, text: written, level: of === 'heading' ? 2 : 0 }]));
        const shown = html.replace(/<\/?(?:p|h2|em|ul|li|a)(?: [^>]*)?>/g, '').trim();
        assert.equal(shown, new MarkdownIt().utils.escapeHtml(written.replace(/\s+/g, ' ')));
      }),
      { numRuns: 500 },
    );
  });
});
