import * as assert from 'node:assert/strict';
import type { BlockKind } from '../../src/article';
import { blockKinds, speakers } from './read';

/** What a test tells, the paragraphs of an article, and who is to have spoken each of its quotations. */
export type Row = readonly [what: string, paragraphs: readonly string[], expected: readonly (string | undefined)[]];

/** A test for each row. */
export function holds(rows: readonly Row[]): void {
  for (const [what, paragraphs, expected] of rows) {
    test(what, () => assert.deepEqual(speakers(...paragraphs), expected));
  }
}

/** Two paragraphs of prose, the first of which may be a lead. */
export const PROSE =
  'The harbour is shut until the storm is over, its master said on Monday, and nobody will sail before that.';
export const MORE =
  'The crew of the ferry stayed on the island, where the storm took two roofs and the old jetty along with it.';

/** What a test tells, the paragraphs of an article, and the kinds of its blocks. */
export type KindRow = readonly [what: string, paragraphs: readonly string[], expected: readonly BlockKind[]];

/** A test for each row. */
export function holdsKinds(rows: readonly KindRow[]): void {
  for (const [what, paragraphs, expected] of rows) {
    test(what, () => assert.deepEqual(blockKinds(...paragraphs), expected));
  }
}
