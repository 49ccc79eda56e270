import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';

suite('parse', () => {
  test('reads the header', () => {
    assert.deepEqual(parse(' date 2025-03-09 Text.').header.date, { year: 2025, month: 3, day: 9 });
  });

  const DATELINES = ['NEW DELHI:', 'Mumbai:', 'New Delhi, March 3:', 'Washington (AP):'];
  for (const dateline of DATELINES) {
    test(`cuts the dateline from the lead: ${dateline}`, () => {
      const { blocks } = parse(
        ` date 2025-03-09 ${dateline} The harbour board closed the old bridge on Monday, and left.`,
      );
      assert.deepEqual([blocks[0]?.kind, blocks[0]?.text], ['dateline', dateline]);
    });
  }

  test('leaves somebody who speaks in the lead', () => {
    const { blocks } = parse(' date 2025-03-09 Ada Roe: The harbour board closed the old bridge on Monday, and left.');
    assert.equal(blocks[0]?.kind, 'lead');
  });

  for (const [name, unseen] of [
    ['a space without width', '\u200b'],
    ['a word joiner', '\u2060'],
    ['a mark of direction', '\u200e'],
    ['a soft hyphen', '\u00ad'],
    ['a tag', '\u{e0001}'],
    ['several', '\ufeff\u200b \u200d'],
  ] as const) {
    test(`passes over a line that shows nothing: ${name}`, () => {
      const kinds = (text: string) => parse(` date 2025-03-09 ${text}`).blocks.map(({ kind }) => kind);
      const [lead, rest] = ['The harbour was closed on Sunday.', 'Nobody knew for how long it would be.'];
      assert.deepEqual(kinds(`${unseen}\n${lead}\n\n ${unseen}\t\n\n${rest}\n${unseen}`), ['lead', 'paragraph']);
      assert.deepEqual(kinds(unseen), []);
      assert.deepEqual(kinds(`${lead}${unseen}`), ['lead']);
    });
  }

  test('takes a short first sentence for the lead where letters have no case', () => {
    for (const lead of [
      'أغلق الميناء يوم الأحد بسبب العاصفة.',
      'הנמל של EQS נסגר ביום ראשון בגלל הסערה.',
      'بندر روز یکشنبه به دلیل طوفان بسته شد.',
      '폭풍 때문에 일요일에 항구가 문을 닫았다.',
      'The harbour was closed on Sunday.',
    ]) {
      const article = parse(` date 2025-03-09 ${lead}\n\n${lead.repeat(4)}\n\n${lead.repeat(3)}`);
      assert.deepEqual(
        article.blocks.map(({ kind }) => kind),
        ['lead', 'paragraph', 'paragraph'],
        lead,
      );
    }
  });
});
