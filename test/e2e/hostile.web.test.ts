import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { FOUND } from '../fuzz/found';
import { hostileText } from '../fuzz/hostileText';
import { HUGE } from '../fuzz/hugeTexts';
import { HostilePage } from './hostilePage';

/** 200,000 characters, or 20,000 of a thing. `npm run fuzz -- --page` goes on with random texts as long as asked. */
const SCALE = 0.02;

/** The same texts each time. */
const RANDOM = fc.sample(hostileText, { seed: 20250309, numRuns: 30 });

suite('Hostile texts on the page', () => {
  let page: HostilePage;

  suiteSetup(async () => {
    page = await HostilePage.open();
  });
  suiteTeardown(() => page.close());

  for (const [name, make] of Object.entries(HUGE)) {
    test(`${name}: each block is shown once`, () => page.assertShowsAfterReload(` date 2025-03-09 ${make(SCALE)}`));
  }

  test('found before, and at random: each block is shown once', async () => {
    for (const text of [...Object.values(FOUND), ...RANDOM]) await page.assertShows(text);
  });

  test('after a reload each block is shown once as well', async () => {
    for (const text of RANDOM.slice(0, 10)) await page.assertShowsAfterReload(text);
  });

  test('leave no error behind', () => {
    assert.deepEqual(page.errors, []);
  });
});
