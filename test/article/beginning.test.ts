import * as assert from 'node:assert/strict';
import { parse, parseBeginning } from '../../src/article';

const LEAD = 'The harbour stays shut, said Mara Quill.';
const TEXT = ` date 2025-03-09 ${LEAD}\n\n"We will open later," Quill said.\n\nThe end.`;
const blocksOf = (text: string, isWhole = false) => parseBeginning(text, isWhole)?.blocks;

suite('parseBeginning', () => {
  test('reads a part up to the end of its last whole line', () => {
    assert.deepEqual(blocksOf(TEXT), parse(TEXT).blocks.slice(0, 2));
    assert.deepEqual(blocksOf(`${TEXT}\n`), parse(TEXT).blocks);
    assert.deepEqual(
      blocksOf(TEXT.slice(0, TEXT.indexOf('later')))?.map(({ text }) => text),
      [LEAD],
    );
  });

  test('reads all of a text that is whole', () => {
    assert.deepEqual(blocksOf(TEXT, true), parse(TEXT).blocks);
    assert.deepEqual(blocksOf('', true), []);
    assert.equal(blocksOf(`${TEXT}\0`, true), undefined);
  });

  test('leaves a part that has no whole line, and what is no text', () => {
    assert.equal(blocksOf(TEXT.slice(0, TEXT.indexOf('\n'))), undefined);
    assert.equal(blocksOf(`${TEXT}\0\n`), undefined);
  });
});
