import * as assert from 'node:assert/strict';
import { fullestMention, parse, placesOfSpeaker, speakerAt } from '../../src/article';

const TEXT = ` date 2025-03-09 The harbour stayed shut, said Quill on Sunday.

"We will open when the wind drops," Mara Quill said. "Quill keeps her word," said Ivo Brandt.

"It will snow all night and all day," somebody had written on the wall of the old ferry house.`;

suite('speakerAt', () => {
  const article = parse(TEXT);
  const at = (words: string) => speakerAt(article, TEXT.indexOf(words));

  test('finds whose quotation stands at a place, and how that is known', () => {
    const found = at('wind drops');
    assert.equal(found?.speaker.name, 'Mara Quill');
    assert.equal(found.certainty, 'named');
    assert.equal(TEXT.slice(found.range.start, found.range.end), 'We will open when the wind drops,');
  });

  test('finds a mention, inside a quotation too', () => {
    assert.equal(at('Quill on Sunday')?.speaker.name, 'Mara Quill');
    const inside = at('Quill keeps');
    assert.equal(inside?.speaker.name, 'Mara Quill');
    assert.equal(inside.quote, undefined);
  });

  test('knows how sure it is of the words that attribute a quotation, and of no other mention', () => {
    assert.equal(at('Mara Quill said')?.certainty, 'named');
    assert.equal(at('Quill on Sunday')?.certainty, undefined);
    const resolved = parse(`${TEXT}\n\n"It is late," she said.`);
    assert.equal(speakerAt(resolved, resolved.text.lastIndexOf('she'))?.certainty, 'resolved');
  });

  test('says who speaks in a promotion, whose words are not among those of the article', () => {
    const promos = ['I read it daily," said Mara Quill', 'I read it twice," said Runa Holt'];
    const text = [TEXT, ...promos.map(words => `Subscribe to our newsletter: "${words}`)].join('\n\n');
    const promoted = parse(text);
    const quill = speakerAt(promoted, text.indexOf('it daily'));
    assert.equal(quill?.speaker.name, 'Mara Quill');
    assert.equal(quill.certainty, 'named');
    assert.equal(quill.speaker.quotes.length, 1);
    assert.ok(!quill.speaker.quotes.some(({ quote }) => quote === quill.quote?.quote));
    const holt = speakerAt(promoted, text.indexOf('it twice'));
    assert.deepEqual(holt?.speaker, { name: 'Runa Holt', quotes: [], mentions: [] });
    assert.equal(text.slice(holt.range.start, holt.range.end), 'I read it twice,');
    assert.equal(speakerAt(promoted, text.indexOf('Runa')), undefined);
  });

  test('finds nobody where nobody speaks', () => {
    assert.equal(at('harbour'), undefined);
  });

  test('leads to the fullest mention', () => {
    const found = at('Quill on Sunday');
    assert.ok(found);
    assert.deepEqual(fullestMention(article, found.speaker), {
      start: TEXT.indexOf('Mara Quill'),
      end: TEXT.indexOf('Mara Quill') + 'Mara Quill'.length,
    });
    const elsewhere = { name: 'Mara Quill of Port Ellery', quotes: [], mentions: found.speaker.mentions };
    assert.deepEqual(fullestMention(article, elsewhere), {
      start: TEXT.indexOf('Mara Quill'),
      end: TEXT.indexOf('Mara Quill') + 'Mara Quill'.length,
    });
    assert.equal(fullestMention(article, { ...elsewhere, mentions: [] }), undefined);
  });
});

suite('placesOfSpeaker', () => {
  test('are the quotations and the mentions of a speaker, in order', () => {
    const article = parse(TEXT);
    const quill = speakerAt(article, TEXT.indexOf('wind drops'));
    assert.ok(quill);
    assert.deepEqual(
      placesOfSpeaker(article, quill.speaker).map(({ start, end, quote }) => [TEXT.slice(start, end), quote]),
      [
        ['Quill', false],
        ['We will open when the wind drops,', true],
        ['Mara Quill', false],
        ['Quill', false],
      ],
    );
  });
});
