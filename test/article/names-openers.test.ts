import * as assert from 'node:assert/strict';
import { coreOf } from '../../src/article/speakers/name';
import { scanNames } from '../../src/article/speakers/scan';
import { names } from './read';

const only = (text: string): readonly [string, string | undefined][] =>
  scanNames(text).names.map(name => [coreOf(name), name.sex]);

suite('What opens a sentence', () => {
  const OPENERS =
    `Born Known Having Everybody Neither Together Along Soon Regardless Imagine Unlike Clearly Believe Similarly
    Ahead Except Alongside Remember Sooner Think Particularly Aside Enough Fewer Absent Halfway Consider Overall Simply
    Tell Until Facing Appearing Addressing Trailing Going Working Sure Want Try Ask Discussing Testifying
    Assessing Prospects Conditions Contrary Steep Turnover`.split(/\s+/);
  for (const opener of OPENERS) {
    test(`is no name: ${opener}`, () => assert.deepEqual(names(`${opener} we met Roe.`), ['Roe']));
  }

  test('is no Don for “Don’t”', () => {
    assert.deepEqual(names("Don't go. Don’t go. Wouldn't Roe go?"), ['Roe']);
    assert.deepEqual(names('We met Don’s aunt and Roe’t Hooft.'), ['Don', 'Roe', 'Hooft']);
  });
});

suite('What a name holds', () => {
  const read: readonly (readonly [string, string, readonly string[]])[] = [
    ['“Great” before a capital', 'We met Great Falkenau there. Great rules came.', ['Great Falkenau']],
    ['a common word for a surname after “Mr” and “Sen.”', 'We met Mr Best and Sen. Great.', ['Mr Best', 'Sen. Great']],
    ['no common word after a surname', 'We met Roe Monday and Rep. Ada Roe Monday.', ['Roe', 'Rep. Ada Roe']],
  ];
  for (const [what, text, expected] of read) test(what, () => assert.deepEqual(names(text), expected));

  test('no title', () => {
    const titles =
      'Marshal Undersecretary Comptroller Provost Magistrate Alderman Solicitor Bailiff Trooper Ranger Warden CIO';
    for (const title of titles.split(' ')) assert.deepEqual(only(`We met ${title} Zzyx Roe.`)[0]?.[0], 'Zzyx Roe');
  });
});

suite('The sex of someone', () => {
  const told: readonly (readonly [string, readonly (readonly [string, string | undefined])[]])[] = [
    ['We met Dr Zzyx Roe.', [['Zzyx Roe', undefined]]],
    ['We met Minister Zzyx Roe.', [['Zzyx Roe', undefined]]],
    ['We met Trainer Zzyx Roe.', [['Zzyx Roe', undefined]]],
    [
      'We met the actress Zzyx Roe and Actress Zzyx Falk.',
      [
        ['Zzyx Roe', undefined],
        ['Zzyx Falk', 'she'],
      ],
    ],
    ['We met Businessman Zzyx Roe.', [['Zzyx Roe', 'he']]],
    ['We met the Duke of Falk.', [['Duke of Falk', 'he']]],
    [
      'We met Abhishek Roe, Folake Dorn, Caoimhe Falk and Jakub Hale.',
      [
        ['Abhishek Roe', 'he'],
        ['Folake Dorn', 'she'],
        ['Caoimhe Falk', 'she'],
        ['Jakub Hale', 'he'],
      ],
    ],
  ];
  for (const [text, expected] of told) test(text, () => assert.deepEqual(only(text), expected));
});
