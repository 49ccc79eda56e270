import * as assert from 'node:assert/strict';
import { coreOf } from '../../src/article/speakers/name';
import { scanNames } from '../../src/article/speakers/scan';
import { names } from './read';

suite('names', () => {
  const read: readonly (readonly [string, string, readonly string[]])[] = [
    ['particles', 'We met Ludwig van der Berg and Karim al-Hadi.', ['Ludwig van der Berg', 'Karim al-Hadi']],
    ['a particle with a capital', 'We met Jan Van Der Beck there.', ['Jan Van Der Beck']],
    ['initials and apostrophes', 'We met Ada M. O’Neil there.', ['Ada M. O’Neil']],
    ['a surname that is a common word after an initial', 'We met Ada M. Good there.', ['Ada M. Good']],
    ['titles with a full stop', 'We met Sen. Ada Roe there.', ['Sen. Ada Roe']],
    ['names joined by a sign', 'We met Falk & Dorn there.', ['Falk & Dorn']],
    ['institutions', 'The Department of Works knew.', ['Department of Works']],
    ['months that are names', 'We met Jan Dorn and Ada May. It was May.', ['Jan Dorn', 'Ada May']],
    ['no openers and no possessives', 'However, Roe’s plan failed.', ['Roe']],
    ['no capital of another word', 'The pro-Roe party has an iPhone 4.', []],
    ['no number and no small word after a name', 'We met Roe 4 times, Dorn et al.', ['Roe', 'Dorn']],
    ['no more than three particles', 'We met Karl van der den de Roe.', ['Karl', 'Roe']],
    ['no article for a particle', 'Da rief Roe den Rat, Falk zum Dorn.', ['Roe', 'Rat', 'Falk', 'Dorn']],
    ['no verb for a name', 'Contacted by Roe, they left. Holding the line, Dorn stayed.', ['Roe', 'Dorn']],
    [
      'no adverb for a name',
      'Specifically, Roe left. Hastily packed, Dorn left. Shortly after, Reilly left.',
      ['Roe', 'Dorn', 'Reilly'],
    ],
    ['what is new', 'We left New Falkenau. New rules came.', ['New Falkenau']],
    [
      'surnames like these',
      'Browning said no. Reed left. We met Dr. Kelly Roe.',
      ['Browning', 'Reed', 'Dr. Kelly Roe'],
    ],
    [
      'no verb of a headline for a name',
      'Ada Roe Wins Falk. Dorn Urges Zzyx Lee. Clinton Says No',
      ['Ada Roe', 'Falk', 'Dorn', 'Zzyx Lee', 'Clinton'],
    ],
    [
      'an initial at the end of a sentence',
      'Das Gericht verurteilte Jan R. Er schwieg. I met Anna B. But Ada M. Good slept.',
      ['Gericht', 'Jan R.', 'Anna B.', 'Ada M. Good'],
    ],
    ['the WHO, and no question', 'Then WHO said so. Who left? WHO IS IT?', ['WHO']],
    ['sites', 'On Ellery.com they read of Roe.de. Falk.Dorn left.', ['Ellery.com', 'Roe.de', 'Falk', 'Dorn']],
    [
      'adjectives in small letters that belong to a body',
      'La Banque centrale européenne et le ministère des Affaires étrangères. La Guardia costiera.',
      ['Banque centrale européenne', 'Affaires étrangères', 'Guardia costiera'],
    ],
    [
      'no such adjective of anything else',
      'La Lune centrale. Une Union ouverte. Roe nationale.',
      ['Lune', 'Union', 'Roe'],
    ],
    ['no elided article', 'Lundi, L’avocat de M. Roe parle.', ['M. Roe']],
  ];
  for (const [what, text, expected] of read) test(`reads ${what}`, () => assert.deepEqual(names(text), expected));

  test('takes what someone is for no first name', () => {
    const { names: all } = scanNames(
      'Lune Administrator Jim Dorn, Pollster Ann Roe, EU-Kommissarin Ada Falk and Jean-Marie Paul Dorn.',
    );
    assert.deepEqual(all.map(coreOf), ['Jim Dorn', 'Ann Roe', 'Ada Falk', 'Jean-Marie Paul Dorn']);
  });

  test('tells first names from particles', () => {
    const { names: all } = scanNames('We met Ben Roe, Van Dorn and Van Der Falk.');
    assert.deepEqual(
      all.map(({ first, last }) => [first, last]),
      [
        ['ben', 'roe'],
        ['dorn', 'dorn'],
        ['falk', 'falk'],
      ],
    );
  });

  test('keeps a title that goes with a first name alone', () => {
    const { names: all } = scanNames('We met Pope Leo, Crown Prince Karl II, Prince Karl Falk, Mr King and Sir Karl.');
    assert.deepEqual(all.map(coreOf), ['Pope Leo', 'Prince Karl II', 'Karl Falk', 'King', 'Karl']);
  });

  test('takes titles and suffixes off, and tells the sex by title or first name', () => {
    const { names: all } = scanNames('Then Mrs. Roe met President Karl Falk Jr. and Zzyx Dorn.');
    assert.deepEqual(
      all.map(name => [coreOf(name), name.last, name.sex]),
      [
        ['Roe', 'roe', 'she'],
        ['Karl Falk Jr', 'falk', 'he'],
        ['Zzyx Dorn', 'dorn', undefined],
      ],
    );
  });
});
