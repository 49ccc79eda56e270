import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

suite('The package', () => {
  let folder: string;
  let first: string;
  let output: string;

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'seed-reader-package-'));
    first = join(folder, 'first.vsix');
    output = pack(first, 'America/New_York');
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  /** What was printed on the way, without npm's remarks on its own configuration. */
  function pack(file: string, timeZone: string, umask = 0o022): string {
    const before = process.umask(umask);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/hosts/package.mjs', file], {
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
    });
    process.umask(before);
    assert.equal(status, 0, stderr);
    return (stdout + stderr).replace(/^npm warn .*$/gm, '');
  }

  /** Paths below `extension/` of the files in the package, in order: what its zip file says that it holds. */
  function packaged(): readonly string[] {
    const zip = readFileSync(first);
    const names: string[] = [];
    // Where its directory begins stands near the end. Each entry begins so; its name's length stands at 28, its name at 46.
    const start = zip.readUInt32LE(zip.length - 6);
    for (let at = start; at >= 0; at = zip.indexOf('PK\x01\x02', at + 46))
      names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
    return names.flatMap(name => (name.startsWith('extension/') ? name.slice('extension/'.length) : [])).sort();
  }

  test('is made without a warning and is small', () => {
    assert.doesNotMatch(output, /warn/i);
    assert.ok(readFileSync(first).length < 600_000);
  });

  test('is the same, byte for byte, when it is made again elsewhere, from files that others may not read', () => {
    const second = join(folder, 'second.vsix');
    const { mode } = statSync('LICENSE');
    chmodSync('LICENSE', 0o600);
    try {
      pack(second, 'Asia/Tokyo', 0o077);
    } finally {
      chmodSync('LICENSE', mode);
    }
    assert.ok(readFileSync(first).equals(readFileSync(second)));
  });

  test('holds what runs and what is read, and nothing else', () => {
    assert.deepEqual(packaged(), [
      'LICENSE.txt',
      'SECURITY.md',
      'changelog.md',
      'dist/article.js',
      'dist/export.css',
      'dist/extension.js',
      'dist/statistics.css',
      'l10n/bundle.l10n.de.json',
      'media/icon.png',
      'media/preview-dark.svg',
      'media/preview-light.svg',
      'media/readme.png',
      'media/statistics-dark.svg',
      'media/statistics-light.svg',
      'package.json',
      'package.nls.de.json',
      'package.nls.json',
      'readme.md',
      'syntaxes/language-configuration.json',
      'syntaxes/seed-article.tmLanguage.json',
    ]);
  });

  test('holds every file that package.json names, and no sources', () => {
    const text = readFileSync('package.json', 'utf8');
    const named = [...text.matchAll(/"\.?\/?((?:dist|media|syntaxes|l10n)(?:\/[^"]+)?)"/g)].map(
      ([, path = '']) => path,
    );
    for (const path of ['dist/extension.js', 'l10n', 'media/icon.png']) assert.ok(named.includes(path), path);
    const files = packaged();
    for (const path of named) {
      assert.ok(existsSync(path), `${path} exists`);
      assert.ok(
        files.some(file => file === path || file.startsWith(`${path}/`)),
        `${path} is packaged`,
      );
    }
    assert.deepEqual(
      files.filter(file => /^(?:src|test|seeds|out|node_modules|\.)/.test(file)),
      [],
    );
  });

  // So no licence but the project's own has to go with it.
  test("is built from the project's own sources alone", async () => {
    for (const entry of ['src/host/extension.ts', 'src/preview/main.ts']) {
      const { metafile } = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        metafile: true,
        format: 'cjs',
        platform: 'browser',
        external: ['vscode'],
      });
      assert.deepEqual(
        Object.keys(metafile.inputs).filter(path => !path.startsWith('src/')),
        [],
      );
    }
  });
});
