import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, parse } from '../../src/article';

// Articles of our own, each with what it is made of. After a change that is meant: UPDATE_FIXTURES=1 npm run test:unit,
// then read the difference.
const folder = join(process.cwd(), 'test/fixtures/blocks');

function shown({ kind, level, text, credit, marker }: Block): Record<string, unknown> {
  return {
    kind,
    ...(level > 0 && { level }),
    text,
    ...(credit && { credit: text.slice(credit.start, credit.end) }),
    ...(marker && { marker: text.slice(marker.start, marker.end) }),
  };
}

suite('fixtures', () => {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  for (const name of names) {
    test(name, () => {
      const { header, problems, blocks } = parse(readFileSync(join(folder, name), 'utf8'));
      const found = {
        date: header.date ?? null,
        problems: problems.map(({ code }) => code),
        blocks: blocks.map(shown),
      };
      const expected = join(folder, name.replace(/\.txt$/, '.json'));
      if (process.env.UPDATE_FIXTURES) writeFileSync(expected, `${JSON.stringify(found, undefined, 1)}\n`);
      assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});
