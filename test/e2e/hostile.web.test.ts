import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FOUND } from '../fuzz/found';
import { hostileText } from '../fuzz/hostileText';
import { HUGE } from '../fuzz/hugeTexts';
import { HostilePage } from './hostilePage';

/** 200,000 characters, or 20,000 of a thing. `npm run fuzz -- --page` goes on with random texts as long as asked. */
const SCALE = 0.02;

/** The same texts each time. */
const RANDOM = fc.sample(hostileText, { seed: 20250309, numRuns: 30 });

const WRITTEN = ' date 2025-03-09 Das Mädchen sagte am Sonntag, die Fähre fahre wieder über den Fluss.\n';

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

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  for (const [name, bytes, expected] of [
    ['UTF-16 with a mark of its order', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(WRITTEN)]), 'Mädchen'],
    ['UTF-16 without one', utf16(WRITTEN), 'Mädchen'],
    ['Latin-1, read as UTF-8', Buffer.from(WRITTEN, 'latin1'), 'M\ufffddchen'],
  ] as const) {
    test(`a file in ${name} shows as VS Code reads it`, async () => {
      const shown = page.workbench.preview().locator('#blocks .lead');
      await page.openFile('011_0123456789abcdef.txt', bytes);
      await shown.filter({ hasText: `Das ${expected} sagte` }).waitFor();
    });
  }

  test('a picture under a seed’s name cannot be read, and the page says so', async () => {
    await page.openFile('012_0123456789abcdef.txt', readFileSync('media/icon.png'));
    await page.workbench.preview().locator('#notice', { hasText: 'cannot be read' }).waitFor();
    assert.equal(await page.workbench.preview().locator('#blocks > *').count(), 0);
  });

  test('leave no error behind', () => {
    assert.deepEqual(page.errors, []);
  });
});
