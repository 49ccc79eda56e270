import * as assert from 'node:assert/strict';
import { parse, renderStatistics, renderStatisticsPage, type StatisticsTexts, statisticsOf } from '../../src/article';
import { readingSpeed } from '../../src/article/language/readingSpeed';
import { countSentences, countWords } from '../../src/article/words';

suite('words', () => {
  test('counts words with marks inside them as one', () => {
    assert.equal(countWords('Don’t count well-kept boats, 3.5 of them: O’Hara’s.'), 8);
    assert.equal(countWords(' — … '), 0);
    assert.equal(countWords('The har\u00adbour of می\u200cشود'), 4);
  });

  test('counts each Han or kana character', () => {
    assert.equal(countWords('港は閉じた。'), 5);
    assert.equal(countWords('AI時代'), 3);
  });

  test('estimates words of other scripts without spaces by their letters', () => {
    // Each of them is six or seven words.
    assert.equal(countWords('ท่าเรือจะเปิดเมื่อลมสงบ'), 6);
    assert.equal(countWords('ທ່າເຮືອຈະເປີດເມື່ອລົມສະຫງົບ'), 7);
    assert.equal(countWords('កំពង់ផែនឹងបើកពេលខ្យល់ស្ងប់'), 6);
    assert.equal(countWords('လေငြိမ်ရင် ဆိပ်ကမ်းကို ဖွင့်မယ်'), 6);
    assert.equal(countWords('ที่ Port Ellery'), 3);
  });

  test('counts sentences, not the dots of titles and initials', () => {
    assert.equal(countSentences('Sen. Quill and J. Marlow left. “Why?” Nobody said'), 3);
    assert.equal(countSentences('終わった。帰った。'), 2);
    assert.equal(countSentences('ចប់ហើយ។ ទៅវិញហើយ។'), 2);
    assert.equal(countSentences(''), 0);
    assert.equal(countSentences('Ask the Dr.'), 1);
  });

  test('counts sentences, not the dots of other abbreviations', () => {
    assert.equal(countSentences('He left Acme Inc. on Oct. 3 and came back.'), 1);
    assert.equal(
      countSentences('Acme Corp. Chairman Ivo Brandt came on Sept. 14 with Maj. Quill of the U.S. Navy.'),
      1,
    );
    assert.equal(countSentences('He left Acme Inc. The firm closed. She works at Roe Co. Her aunt does too.'), 4);
    assert.equal(countSentences('He sells boats, e.g. Dories, at No. 8.'), 1);
    assert.equal(countSentences('Sie fährt z. B. Boote, d. h. Kähne, von Nr. 3 bis ca. 5 Uhr.'), 1);
    assert.equal(countSentences('He left America. 5 boats stayed.'), 2);
    assert.equal(countSentences('Did he go? No. He stayed until Oct. Then he left.'), 4);
  });

  test('ends no sentence where a small letter goes on', () => {
    assert.equal(countSentences('“Why not?” she asked. “It rains!” – said he … and left.'), 2);
    assert.equal(countSentences('It rained … 3 boats sank. ¿Por qué? “Why?” (Nobody knew.) 4.'), 6);
  });

  test('counts sentences of scripts without capitals', () => {
    assert.equal(countSentences('გემი წავიდა. არავინ დარჩა.'), 2);
    assert.equal(countSentences('غادرت العبارة. لم يبق أحد.'), 2);
    assert.equal(countSentences('배가 떠났다. 아무도 없었다. 안 돼. 그래.'), 4);
    assert.equal(countSentences('終わった。iPhoneが。帰った！？次'), 5);
    assert.equal(countSentences('ท่าเรือปิดแล้ว'), 1);
  });
});

const UNTOLD: StatisticsTexts = {
  figures: [],
  speaker: '',
  quotes: '',
  words: '',
  where: '',
  unattributed: '',
  nobody: '',
  number: value => `${value}!`,
  link: String,
};

suite('statisticsOf', () => {
  const article = parse(
    ' date 2025-03-09 The harbour stayed shut on Sunday, the master said.\n\n' +
      '"We will open when the wind drops," Mara Quill said. "Not an hour before."\n\n"We have bread for a week," Ivo Brandt said.',
  );

  test('counts words, sentences and characters of the article’s own text', () => {
    const { words, sentences, characters } = statisticsOf(article);
    assert.equal(words, 9 + 14 + 9);
    assert.equal(sentences, 4);
    assert.equal(
      characters,
      article.blocks.reduce((sum, { text }) => sum + text.length, 0),
    );
  });

  test('counts what is quoted, the most quoted speaker first', () => {
    assert.equal(statisticsOf(article).quotedWords, 17);
    assert.deepEqual(statisticsOf(article).speakers, [
      { speaker: 'Mara Quill', words: 11, quotes: 2 },
      { speaker: 'Ivo Brandt', words: 6, quotes: 1 },
    ]);
  });

  test('leaves out what promotions quote, in the figures and in the picture', () => {
    const promoted = parse(
      ' date 2025-03-09 The harbour stayed shut on Sunday, the master said.\n\n"We have bread," Ivo Brandt said.\n\n' +
        'Advertisement\n\nSubscribe to our newsletter: "I read it daily," said Ivo Brandt\n\nAdvertisement',
    );
    assert.ok(promoted.blocks.some(({ kind, quotes }) => kind === 'promo' && quotes.length > 0));
    assert.deepEqual(statisticsOf(promoted).speakers, [{ speaker: 'Ivo Brandt', words: 3, quotes: 1 }]);
    const page = renderStatistics(promoted, UNTOLD);
    assert.equal(page.split('<rect').length - 1, 1);
  });

  test('write each speaker’s numbers as the reader’s language does', () => {
    const page = renderStatistics(article, { ...UNTOLD, number: value => `${value} & <so> on` });
    assert.ok(page.includes('<td>2 &amp; &lt;so&gt; on</td><td>11 &amp; &lt;so&gt; on</td>'), page);
    assert.ok(page.includes('max="11" value="11"'), page);
  });

  test('stand in a page that runs nothing and takes no name for markup', () => {
    const given = { language: 'de', style: 'https://style.example/a.css', source: "'self'", body: '<dl></dl>' };
    const page = renderStatisticsPage({ ...given, title: 'A <b> "Roe" & Co' });
    assert.match(page, /^<!DOCTYPE html>\n<html lang="de">/);
    assert.ok(page.includes('<title>A &lt;b&gt; &quot;Roe&quot; &amp; Co</title>'), page);
    assert.ok(page.includes("default-src 'none'; style-src 'self'; base-uri"), page);
    assert.ok(page.includes('<link rel="stylesheet" href="https://style.example/a.css">'));
    assert.ok(page.endsWith('<body><main><dl></dl></main></body>\n</html>'));
  });

  test('are shown of more people than a call takes arguments', () => {
    const [block] = parse(' date 2025-03-09 “We have bread,” said Ivo Brandt.').blocks;
    const [quote] = block?.quotes ?? [];
    assert.ok(block && quote?.attribution);
    const { attribution } = quote;
    const quotes = Array.from({ length: 200_000 }, (_, i) => ({
      ...quote,
      attribution: { ...attribution, speaker: `Ivo ${i}` },
    }));
    const page = renderStatistics({ ...article, blocks: [{ ...block, quotes }] }, UNTOLD);
    assert.equal(page.split('<meter max="3"').length - 1, quotes.length);
  });

  test('gives the reading time as a range of whole minutes', () => {
    const long = parse(` date 2025-03-09 ${'The ferry left and the people of the harbour waved to it. '.repeat(200)}`);
    const { characters, minutes } = statisticsOf(long);
    assert.deepEqual(minutes, { least: Math.round(characters / 1105), most: Math.round(characters / 869) });
    assert.deepEqual(statisticsOf(article).minutes, { least: 1, most: 1 });
    for (const text of ['', ' date 2025-03-09 '])
      assert.deepEqual(statisticsOf(parse(text)).minutes, { least: 0, most: 0 });
    assert.notDeepEqual(readingSpeed('ja'), readingSpeed('en'));
    assert.deepEqual(readingSpeed('xx'), readingSpeed('en'));
    assert.deepEqual(readingSpeed(undefined), readingSpeed('en'));
  });

  test('is counted once', () => {
    assert.equal(statisticsOf(article), statisticsOf(article));
  });
});
