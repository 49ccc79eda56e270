import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_LOOK } from '../../src/shared/look';
import { LONGEST_WORDS } from '../../src/shared/protocol';
import { readMessage, readPageState, readPosition } from '../../src/shared/readMessage';

const POSITION = { block: 3, offset: 14, line: 0, words: '' };
const BIG = 'x'.repeat(5_000_000);

/** A message of each kind that a page may send, as it comes out. */
const RIGHT = [
  { type: 'ready', position: POSITION },
  { type: 'ready', position: undefined },
  { type: 'applied', version: 7 },
  { type: 'scrolled', position: POSITION, version: 0 },
  { type: 'shows', position: POSITION, version: 7 },
  { type: 'clicked', position: { ...POSITION, block: -1 }, version: 7 },
  { type: 'open', position: POSITION, version: 7 },
  { type: 'look', change: { name: 'fontSize', value: 20 } },
  { type: 'resetLook' },
  { type: 'toggle' },
] as const;

/** Numbers, texts and objects that are no index, no type and no name. */
const WRONG: readonly unknown[] = [
  ...[undefined, null, true, '', 'x', BIG, 0.5, -2, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, Symbol('x')],
  ...[[], [1], {}, () => 1, new Date(0), new Map(), new ArrayBuffer(8), { valueOf: () => 1 }, Object.create(null)],
];

suite('A message from the page', () => {
  test('comes through when it is right, with its known fields alone', () => {
    for (const message of RIGHT) {
      assert.deepEqual(readMessage({ ...message, command: 'quit', uri: 'file:///etc/passwd' }), message);
      assert.deepEqual(readMessage(structuredClone(message)), message);
    }
  });

  test('says no more of a place than it was told', () => {
    for (const more of [{}, { line: 0 }, { line: -3.5 }, { words: '' }, { line: 20, words: 'The ferry' }])
      assert.deepEqual(readPosition({ block: 3, offset: 14, ...more }), { block: 3, offset: 14, ...more });
  });

  test('is refused when its type is unknown', () => {
    for (const type of [
      ...WRONG,
      'splice',
      'state',
      'Ready',
      'ready ',
      'toString',
      '__proto__',
      'constructor',
      'command',
    ])
      assert.equal(readMessage({ ...POSITION, type, position: POSITION, version: 1 }), undefined);
    for (const value of WRONG) assert.equal(readMessage(value), undefined);
  });

  test('is refused when a place in it is none', () => {
    for (const type of ['scrolled', 'shows', 'clicked', 'open']) {
      for (const wrong of WRONG) {
        assert.equal(readMessage({ type, version: 1, position: wrong }), undefined);
        assert.equal(readMessage({ type, version: 1, position: { ...POSITION, block: wrong } }), undefined);
        assert.equal(readMessage({ type, version: 1, position: { ...POSITION, offset: wrong } }), undefined);
      }
      for (const wrong of [{ offset: -1 }, { line: 1e9 }, { line: '1' }, { words: {} }])
        assert.equal(readMessage({ type, version: 1, position: { ...POSITION, ...wrong } }), undefined);
    }
  });

  test('is refused when its version is none', () => {
    for (const version of [...WRONG, 0, -1]) assert.equal(readMessage({ type: 'applied', version }), undefined);
    for (const type of ['scrolled', 'shows', 'clicked', 'open']) {
      for (const version of [...WRONG, -1]) assert.equal(readMessage({ type, version, position: POSITION }), undefined);
    }
  });

  test('is refused when it changes what is no look, or to what no look can have', () => {
    const names = [
      'toString',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'openAutomatically',
      'editor.fontFamily',
      BIG,
    ];
    for (const name of [...WRONG, ...names]) {
      for (const value of [1, true, 'serif', {}])
        assert.equal(readMessage({ type: 'look', change: { name, value } }), undefined);
    }
    for (const name of Object.keys(DEFAULT_LOOK)) {
      for (const value of WRONG) {
        const right = typeof value === 'boolean' ? /^(?:highlightQuotes|showContents)$/ : /^fontFamily$/;
        if (right.test(name) && (value === true || value === 'x')) continue;
        assert.equal(readMessage({ type: 'look', change: { name, value } }), undefined, `${name}`);
      }
    }
    for (const change of WRONG) assert.equal(readMessage({ type: 'look', change }), undefined);
  });

  test('cannot be so big that what comes out of it is', () => {
    const position = readPosition({ ...POSITION, words: BIG, more: BIG });
    assert.equal(position?.words?.length, LONGEST_WORDS);
    assert.equal(
      JSON.stringify(readMessage({ type: 'open', version: 1, position: { ...POSITION, words: BIG } })).length < 300,
      true,
    );
  });

  test('leaves prototypes alone', () => {
    const message = JSON.parse(
      '{"type":"ready","__proto__":{"position":{"block":1,"offset":1}},"constructor":{"x":1}}',
    );
    const read = readMessage(message);
    assert.deepEqual(read && Object.keys(read), ['type', 'position']);
    assert.equal(Object.getPrototypeOf(read), Object.prototype);
    assert.equal('x' in {}, false);
  });

  test('never makes the reader throw, whatever it is, and comes out the same when read again', () => {
    const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withTypedArray: true });
    const field = fc.oneof(anything, fc.constantFrom(...RIGHT.map(({ type }) => type), 1, 'fontSize', POSITION));
    const shaped = fc.record(
      { type: fc.constantFrom(...RIGHT.map(({ type }) => type)), position: field, version: field, change: field },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, shaped), value => {
        const message = readMessage(value);
        assert.deepEqual(readMessage(message), message);
        readPageState(value);
      }),
      { numRuns: 2000 },
    );
  });
});

suite('A state that a page kept', () => {
  test('comes through when it is right', () => {
    const state = { source: 'file:///a.txt', locked: true, position: POSITION };
    assert.deepEqual(readPageState({ ...state, more: 1 }), state);
  });

  test('is refused when it names no source; what else is wrong in it counts as not there', () => {
    for (const wrong of WRONG) {
      assert.equal(readPageState(wrong), undefined);
      const source = 'untitled:a';
      assert.deepEqual(readPageState({ source, locked: wrong === true ? 1 : wrong, position: wrong }), {
        ...{ source, locked: false, position: undefined },
      });
      if (typeof wrong !== 'string') assert.equal(readPageState({ source: wrong }), undefined);
    }
  });
});
