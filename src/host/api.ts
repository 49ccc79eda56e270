import type { TreeView } from 'vscode';
import type { OutlineTree } from '../article';

/** The Article Outline as others may watch it. */
export interface OutlineApi {
  /** Its elements are the ids of the tree's items. */
  readonly view: TreeView<string>;
  readonly data: {
    /** What the view shows; `undefined` while it is about to show something newer. */
    readonly settled: OutlineTree | undefined;
  };
  /** The outline of the text as it is; `undefined` when no article is in front. */
  current(): OutlineTree | undefined;
}

/** What the extension offers to other extensions and to its own tests. */
export interface SeedReaderApi {
  readonly outline: OutlineApi;
}
