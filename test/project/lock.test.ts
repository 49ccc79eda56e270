import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  /** Comes inside another package, whose checksum holds for it as well. */
  readonly inBundle?: boolean;
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

  test('has a checksum of every package that is fetched, for other platforms as well', () => {
    const fetched = Object.entries(packages).filter(([path, { inBundle }]) => path && !inBundle);
    assert.ok(fetched.length > 300);
    assert.deepEqual(
      fetched.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([path]) => path),
      [],
    );
  });

  test('is installed from without running scripts', () => {
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
    const { scripts }: { scripts: object } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(
      Object.keys(scripts).filter(name => /^(?:pre|post)?install$|^prepare$/.test(name)),
      [],
    );
  });
});
