import * as assert from 'node:assert/strict';
import { speakers } from './read';

/** What a test tells, the paragraphs of an article, and who is to have spoken each of its quotations. */
export type Row = readonly [what: string, paragraphs: readonly string[], expected: readonly (string | undefined)[]];

/** A test for each row. */
export function holds(rows: readonly Row[]): void {
  for (const [what, paragraphs, expected] of rows) {
    test(what, () => assert.deepEqual(speakers(...paragraphs), expected));
  }
}
