import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Texts = Readonly<Record<string, string>>;

function textsIn(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What a text must have in every language: its slots, and the commands that it links to. */
function fixedParts(text: string): readonly string[] {
  return (text.match(/\{\d\}|\]\(command:[^)]+\)/g) ?? []).sort();
}

/** Every text that the extension's code gives to `l10n.t`: the string at its beginning. */
function textsOfCode(): readonly string[] {
  const files = readdirSync('src/host', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  return files.flatMap(name =>
    Array.from(
      readFileSync(join('src/host', name), 'utf8').matchAll(/l10n\.t\(\s*'([^']*)'/g),
      ([, text = '']) => text,
    ),
  );
}

suite('Translations', () => {
  const english = textsIn('package.nls.json');
  const contributions = readdirSync('.').filter(name => /^package\.nls\..+\.json$/.test(name));
  const bundles = readdirSync('l10n');

  test('package.json uses every text, and no other', () => {
    const used = readFileSync('package.json', 'utf8').match(/(?<=")%[^%"]+%(?=")/g) ?? [];
    assert.deepEqual(
      [...new Set(used)].sort(),
      Object.keys(english)
        .map(key => `%${key}%`)
        .sort(),
    );
  });

  test('each language has all texts of package.json', () => {
    assert.notEqual(contributions.length, 0);
    for (const file of contributions) {
      const texts = textsIn(file);
      assert.deepEqual(Object.keys(texts).sort(), Object.keys(english).sort(), file);
      for (const [key, text] of Object.entries(texts)) {
        assert.deepEqual(fixedParts(text), fixedParts(english[key] ?? ''), `${file}: ${key}`);
      }
    }
  });

  test('each language has all texts of the code', () => {
    assert.equal(bundles.length, contributions.length);
    const used = [...new Set(textsOfCode())].sort();
    assert.ok(used.length > 100);
    for (const file of bundles) {
      const texts = textsIn(join('l10n', file));
      assert.deepEqual(Object.keys(texts).sort(), used, file);
      for (const [key, text] of Object.entries(texts)) assert.deepEqual(fixedParts(text), fixedParts(key), file);
    }
  });
});
