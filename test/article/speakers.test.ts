import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';
import { scanNames } from '../../src/article/speakers/scan';

/** The speaker of every quote in an article, in order. */
function speakers(...paragraphs: string[]): (string | undefined)[] {
  const { blocks } = parse(` date 2025-03-09 ${paragraphs.join('\n\n')}`);
  return blocks.flatMap(block => block.quotes.map(quote => quote.attribution?.speaker));
}

const names = (text: string): string[] => scanNames(text).names.map(({ start, end }) => text.slice(start, end));

suite('names', () => {
  test('reads particles, initials, apostrophes and titles as parts of a name', () => {
    assert.deepEqual(names('We met Ludwig van der Berg, Ada M. O’Neil and Sen. Karim al-Hadi there.'), [
      'Ludwig van der Berg',
      'Ada M. O’Neil',
      'Sen. Karim al-Hadi',
    ]);
  });

  test('leaves out words that only open a sentence, and possessives', () => {
    assert.deepEqual(names('However, Roe’s plan failed. The Department of Works knew. It was May.'), [
      'Roe',
      'Department of Works',
    ]);
  });
});

suite('speakers', () => {
  test('finds a speaker before, after and inside a quote', () => {
    assert.deepEqual(
      speakers(
        'Ada Roe said: “We will open the bridge on time this year.”',
        '“The river is too high for that work,” said Jan Dorn, the harbour master.',
        '“Nobody asked us,” Lea Falk, who owns a boat, told reporters. “And nobody will ask us now.”',
      ),
      ['Ada Roe', 'Jan Dorn', 'Lea Falk', 'Lea Falk'],
    );
  });

  test('leads a surname and a pronoun to the fullest name', () => {
    assert.deepEqual(
      speakers(
        'Mayor Ada Roe opened the bridge on Monday.',
        '“It is a good day for the whole town,” Roe said.',
        '“The next one will be longer and cheaper,” she added.',
      ),
      ['Ada Roe', 'Ada Roe'],
    );
  });
});
