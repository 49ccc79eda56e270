import * as assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  function pack(file: string, timeZone: string): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/hosts/package.mjs', file], {
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return (stdout + stderr).replace(/^npm warn .*$/gm, '');
  }

  /** Paths below `extension/` of the files in the package, as vsce lists them. */
  function packaged(): readonly string[] {
    const vsce = ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'];
    return execFileSync(process.execPath, vsce, { encoding: 'utf8' }).trim().split('\n');
  }

  test('is made without a warning and is small', () => {
    assert.doesNotMatch(output, /warn/i);
    assert.ok(readFileSync(first).length < 600_000);
  });

  test('is the same, byte for byte, when it is made again', () => {
    const second = join(folder, 'second.vsix');
    pack(second, 'Asia/Tokyo');
    assert.ok(readFileSync(first).equals(readFileSync(second)));
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
