import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

suite('The lock file', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const { packages }: { packages: Readonly<Record<string, Entry>> } = JSON.parse(text);

  test('names no registry', () => {
    assert.deepEqual(
      Object.values(packages).filter(entry => entry.resolved),
      [],
    );
  });

  // `npm ci` refuses a lock file that leaves one out, though it would install but the machine's own.
  test('holds the variants for every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        name => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    assert.deepEqual(missing, []);
  });
});
