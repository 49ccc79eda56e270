import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';

suite('parse', () => {
  test('reads the header', () => {
    assert.deepEqual(parse(' date 2025-03-09 Text.').header.date, { year: 2025, month: 3, day: 9 });
  });
});
