import * as assert from 'node:assert/strict';
import { matcher } from '../../../src/article/tree/search';

suite('What the outline is searched for', () => {
  test('is found whatever its case and its spaces, letter by letter', () => {
    const isFerry = matcher(' the  FERRY (a+b) ');
    assert.ok(isFerry('Here lies the ferry\n(a+b).'));
    assert.ok(!isFerry('the ferry aab'));
    assert.ok(matcher(' ')('anything'));
  });

  test('is found in both forms of a letter with dots', () => {
    const [one, two] = ['Thörnquist'.normalize('NFC'), 'Thörnquist'.normalize('NFD')];
    for (const query of [one, two]) for (const text of [one, two]) assert.ok(matcher(query)(`Elias ${text} said`));
    assert.ok(!matcher(one)('Thornquist'));
  });

  test('is found where a word may be broken', () => {
    for (const query of ['the harbour', 'the har\u00adbour'])
      for (const text of ['In the har\u00ad\u00adb\u00adour', 'In the harbour']) assert.ok(matcher(query)(text));
    assert.ok(!matcher('harbour')('har-bour'));
  });
});
