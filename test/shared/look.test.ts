import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  ALIGNMENTS,
  DEFAULT_LOOK,
  quotedFamilies,
  RANGES,
  readLook,
  readLookChange,
  styleOf,
  THEMES,
} from '../../src/shared/look';
import { readMessage } from '../../src/shared/readMessage';
import { fill } from '../../src/shared/texts';

suite('The look of a page', () => {
  test('takes what is set', () => {
    const look = {
      fontFamily: 'Bodoni',
      fontSize: 21,
      width: 80,
      lineHeight: 2,
      alignment: 'justify',
      theme: 'sepia',
      highlightQuotes: false,
      showContents: false,
    } as const;
    assert.deepEqual(
      readLook(name => look[name]),
      look,
    );
  });

  test('tells the style sheets a font of its own from one that they have', () => {
    const shown = { ...DEFAULT_LOOK, editorFont: 'Fira Code' };
    assert.deepEqual(styleOf(shown), {
      data: { font: 'serif', align: 'start', theme: 'vscode', quotes: 'on' },
      css: { size: '18px', width: 66, leading: 1.6, 'own-font': 'serif', editor: 'Fira Code' },
    });
    const { data, css } = styleOf({ ...shown, fontFamily: 'Bodoni', highlightQuotes: false });
    assert.deepEqual([data.font, data.quotes, css['own-font']], ['own', 'off', 'Bodoni']);
  });

  test('takes the default for what is missing or makes no sense', () => {
    for (const value of [undefined, null, '', ' ', -1, 1e9, Number.NaN, 'plaid', {}]) {
      assert.deepEqual(
        readLook(() => value),
        value === 'plaid' ? { ...DEFAULT_LOOK, fontFamily: 'plaid' } : DEFAULT_LOOK,
      );
    }
  });

  test('takes families as CSS writes them, and none that it would take for nothing', () => {
    const fontFamily = (value: string) => readLook(name => (name === 'fontFamily' ? value : undefined)).fontFamily;
    for (const good of [
      'Georgia, serif',
      '"Iowan Old Style", Palatino',
      "'A-1'",
      'Noto Serif',
      '-apple-system',
      'Pelé',
      'Source Serif 4',
      'M+ 1c',
      '1st',
    ])
      assert.equal(fontFamily(good), good);
    for (const bad of ['Arial, ', '"', 'url(x)', 'inherit', 'Arial, initial', 'a;b', '}', 'x".y', 'a\\'])
      assert.equal(fontFamily(bad), DEFAULT_LOOK.fontFamily, bad);
  });

  test('puts quotation marks around the names that CSS takes only so, and around no other', () => {
    for (const [families, quoted] of [
      ['Source Serif 4', '"Source Serif 4"'],
      ['M PLUS 1 Code, monospace', '"M PLUS 1 Code", monospace'],
      [' Georgia ,M+ 1c , serif', ' Georgia ,"M+ 1c", serif'],
      [
        '"Source Serif 4", \'A, 1\', -apple-system, Noto Serif',
        '"Source Serif 4", \'A, 1\', -apple-system, Noto Serif',
      ],
      ['Source Serif \\34', 'Source Serif \\34'],
      ['1\nst', '"1 st"'],
      ['', ''],
    ] as const)
      assert.equal(quotedFamilies(families), quoted);
  });

  test('has the defaults and the ranges that the settings declare', () => {
    const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration;
    const setting = (name: string) => properties[`seedReader.preview.${name}`];
    for (const [name, value] of Object.entries(DEFAULT_LOOK)) assert.equal(setting(name).default, value, name);
    for (const [name, { least, most }] of Object.entries(RANGES)) {
      assert.deepEqual([setting(name).minimum, setting(name).maximum], [least, most], name);
    }
    assert.deepEqual(setting('theme').enum, THEMES);
    assert.deepEqual(setting('alignment').enum, ALIGNMENTS);
  });
});

suite('A change of the look', () => {
  test('is one that a look can have', () => {
    assert.deepEqual(readLookChange('fontSize', 20), { name: 'fontSize', value: 20 });
    assert.deepEqual(readLookChange('showContents', false), { name: 'showContents', value: false });
    assert.equal(readLookChange('fontSize', 2000), undefined);
    assert.equal(readLookChange('theme', 'plaid'), undefined);
    assert.equal(readLookChange('toString', 'x'), undefined);
    assert.equal(readLookChange('scrollEditorWithPreview', 'off'), undefined);
  });

  test('comes through as a message only when it is one', () => {
    const change = { name: 'theme', value: 'dark' } as const;
    assert.deepEqual(readMessage({ type: 'look', change }), { type: 'look', change });
    assert.equal(readMessage({ type: 'look', change: { name: 'theme', value: 1 } }), undefined);
    assert.equal(readMessage({ type: 'look' }), undefined);
    assert.deepEqual(readMessage({ type: 'resetLook', change }), { type: 'resetLook' });
  });
});

suite('fill', () => {
  test('puts values into their slots, and leaves a slot without one', () => {
    assert.equal(fill('{1} of {0}, {2}', 5, 'a {0}'), 'a {0} of 5, {2}');
  });
});
