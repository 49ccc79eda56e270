import * as assert from 'node:assert/strict';
import { parse, parseBeginning } from '../../src/article';

const LEAD = 'The harbour stays shut, said Mara Quill.';
const TEXT = ` date 2025-03-09 ${LEAD}\n\n"We will open later," Quill said.\n\nThe end.`;
const blocksOf = (text: string) => parseBeginning(text)?.blocks;

suite('parseBeginning', () => {
  test('reads a text up to the end of its last whole line', () => {
    assert.deepEqual(blocksOf(TEXT), parse(TEXT).blocks.slice(0, 2));
    assert.deepEqual(blocksOf(`${TEXT}\n`), parse(TEXT).blocks);
    assert.deepEqual(
      blocksOf(TEXT.slice(0, TEXT.indexOf('later')))?.map(({ text }) => text),
      [LEAD],
    );
  });

  test('leaves what has no whole line, and what is no text', () => {
    assert.equal(parseBeginning(TEXT.slice(0, TEXT.indexOf('\n'))), undefined);
    assert.equal(parseBeginning(`${TEXT}\0\n`), undefined);
  });
});
