import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// Each crossing is tried in a copy of the sources, with the project's own commands.
const WALLS = [
  ['article', `import * as vscode from 'vscode'; export const x = vscode.version;`, 'imports vscode', ['lint']],
  ['article', `export const x = document.title;`, 'uses the page', ['types']],
  ['article', `import { sep } from 'node:path'; export const x = sep;`, 'imports from Node', ['lint', 'types']],
  ['article', `export const x = process.pid;`, 'uses a global of Node', ['types']],
  ['article', `import * as y from '../shared/protocol'; export const x = y;`, 'imports from shared/', ['lint']],
  ['shared', `export const x = document.title;`, 'uses the page', ['types']],
  ['shared', `import { parse } from '../article'; export const x = parse;`, 'imports from article/', ['lint']],
  ['host', `import { sep } from 'node:path'; export const x = sep;`, 'imports from Node', ['lint', 'types', 'build']],
  ['host', `export const x = document.title;`, 'uses the page', ['types']],
  ['host', `import * as y from '../preview/main'; export const x = y;`, 'imports from preview/', ['lint']],
  [
    'preview',
    `import { activate } from '../host/extension'; export const x = activate;`,
    'imports from host/',
    ['lint', 'build'],
  ],
  ['preview', `import { parse } from '../article'; export const x = parse;`, 'imports from article/', ['lint']],
  [
    'preview',
    `import { sep } from 'node:path'; export const x = sep;`,
    'imports from Node',
    ['lint', 'types', 'build'],
  ],
] as const;

const ENTRIES: Readonly<Record<string, string>> = { host: 'src/host/extension.ts', preview: 'src/preview/main.ts' };

suite('The walls between the rooms', () => {
  let copy: string;

  setup(() => {
    copy = mkdtempSync(join(tmpdir(), 'seed-reader-walls-'));
    for (const name of ['src', '.gitignore', 'biome.json', 'esbuild.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(copy, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  teardown(() => rmSync(copy, { recursive: true }));

  /** The project's checks that fail when `code` is a module of `room`, built in where the room has an entry point. */
  function failing(room: string, code: string): readonly string[] {
    writeFileSync(join(copy, `src/${room}/crossing.ts`), `${code}\n`);
    const entry = ENTRIES[room];
    if (entry) appendFileSync(join(copy, entry), `export { x as crossing } from './crossing';\n`);
    const commands = {
      lint: ['node_modules/.bin/biome', 'lint', '--error-on-warnings', `src/${room}`],
      types: ['node_modules/.bin/tsc', '-p', `src/${room}`],
      build: [process.execPath, 'esbuild.mjs'],
    };
    return Object.entries(commands)
      .filter(([, command]) => !succeeds(command))
      .map(([name]) => name);
  }

  function succeeds([command = '', ...args]: readonly string[]): boolean {
    try {
      execFileSync(command, args, { cwd: copy, stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  for (const room of ['article', 'shared', 'host', 'preview']) {
    test(`${room}/ may hold what crosses none`, () => {
      assert.deepEqual(failing(room, 'export const x = 1;'), []);
    });
  }

  for (const [room, code, crossing, expected] of WALLS) {
    test(`${room}/ fails when it ${crossing}`, () => {
      const failed = failing(room, code);
      assert.deepEqual(
        expected.filter(check => failed.includes(check)),
        expected,
      );
    });
  }
});
