import * as vscode from 'vscode';
import { changesBetween, type OutlineTree } from '../../article';
import { tooltipOf } from './tooltip';
import { rowId, treeItemOf } from './treeItem';

/** An article of more blocks than this opens with its paragraphs folded: what is not shown is not asked for. */
const UNFOLD_LIMIT = 300;

/** How each item of an article was first shown, or as the user left it: VS Code keeps its rows so, however short it becomes. */
export type Folds = Map<string, boolean>;

/**
 * Feeds the view. Its elements are the ids of `OutlineTree` themselves: strings are equal by value, so an element is the
 * same however often the article is parsed.
 *
 * When items come and go at the top or move between parents, the view goes on being served the old tree until it asks
 * for the roots again, which it does only after it has dropped all it knew. Nothing is ever registered under two parents.
 * While an item is revealed nothing is refreshed, and only what the view surely holds is revealed, so that revealing
 * never makes VS Code ask for items of its own accord.
 */
export class OutlineData implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined | string[]>();
  readonly #served = new vscode.EventEmitter<string | undefined>();
  /** Of each outline: the folds of its article. */
  readonly #folds = new WeakMap<OutlineTree, Folds>();
  /** The same for what the filter shows, which begins unfolded. */
  readonly #filteredUnfolded = new Map<string, boolean>();
  readonly #known = new Set<string>();
  #shown: OutlineTree | undefined;
  #next: OutlineTree | undefined;
  #query = '';
  #asked = false;
  #refreshed = false;
  #held = false;
  #waiting: (() => void) | undefined;

  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires when the view was given the items that stand in one, or those at the top (`undefined`). */
  readonly onDidServe = this.#served.event;

  /** The outline as the view knows it; `undefined` while a newer one waits to be asked for, or there is none. */
  get settled(): OutlineTree | undefined {
    return this.#next ? undefined : this.#shown;
  }

  /** True once there has been anything to show. */
  get hasShown(): boolean {
    return this.#shown !== undefined || this.#next !== undefined;
  }

  /** Shows `tree` with matches of `query` marked, refreshing no more than what is different. What is folded goes into `folds`. */
  show(tree: OutlineTree, query: string, folds: Folds): void {
    if (this.#held) {
      this.#waiting = () => this.show(tree, query, folds);
      return;
    }
    this.#folds.set(tree, folds);
    const changes = this.#shown && query === this.#query ? changesBetween(this.#shown, tree) : 'all';
    if (query !== this.#query) this.#filteredUnfolded.clear();
    this.#query = query;
    if (this.#next) this.#next = tree;
    else if (changes === 'all') {
      this.#next = tree;
      // A view asks for its first items by itself. Told to, VS Code asks twice at once and loses what later items hold.
      if (this.#asked) this.#refresh(undefined);
    } else {
      for (const id of changes) this.#forgetBelow(id);
      this.#shown = tree;
      if (changes.length > 0) this.#refresh([...changes]);
    }
  }

  /** Runs `reveal` and refreshes nothing until it is done. */
  async holding(reveal: () => Thenable<void>): Promise<void> {
    this.#held = true;
    // VS Code fails to reveal what it has not drawn yet; it waits for that only when it is told to refresh something.
    if (!this.#refreshed) this.#refresh(this.#shown?.roots.slice(0, 1));
    try {
      await reveal();
    } finally {
      this.#held = false;
      const show = this.#waiting;
      this.#waiting = undefined;
      show?.();
    }
  }

  /** True when the view was given the item: revealing it then asks for nothing else. */
  isHeld(id: string): boolean {
    return this.#known.has(id);
  }

  /** Names the row of an item and those that it stands in; `undefined` when the outline does not show it. */
  rowOf(id: string): string | undefined {
    const item = this.#shown?.item(id);
    return item && [item.parent && this.rowOf(item.parent), rowId(item, this.#query)].join('/');
  }

  /** True when the outline shows the item and all that it stands in is unfolded: revealing it then unfolds nothing. */
  isUncovered(id: string): boolean {
    const item = this.#shown?.item(id);
    if (!item) return false;
    return item.parent === undefined || (this.#isUnfolded(item.parent) && this.isUncovered(item.parent));
  }

  /** The user folded or unfolded an item. */
  setUnfolded(id: string, unfolded: boolean): void {
    (this.#query === '' ? this.#unfolded : this.#filteredUnfolded)?.set(id, unfolded);
  }

  getChildren(id?: string): string[] {
    if (id === undefined) {
      this.#asked = true;
      this.#shown = this.#next ?? this.#shown;
      this.#next = undefined;
      this.#known.clear();
    }
    const children = id === undefined ? this.#shown?.roots : this.#shown?.item(id)?.children;
    for (const child of children ?? []) this.#known.add(child);
    this.#served.fire(id);
    return [...(children ?? [])];
  }

  getParent(id: string): string | undefined {
    return this.#shown?.item(id)?.parent;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const item = this.#shown?.item(id);
    if (!this.#shown || !item) return { id };
    const unfolded = this.#isUnfolded(id);
    if (this.#query === '' && item.children.length > 0) this.#unfolded?.set(id, unfolded);
    return treeItemOf(item, { tree: this.#shown, query: this.#query, unfolded });
  }

  resolveTreeItem(treeItem: vscode.TreeItem, id: string): vscode.TreeItem {
    const item = this.#shown?.item(id);
    if (item) treeItem.tooltip = tooltipOf(item);
    return treeItem;
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#served).dispose();
  }

  get #unfolded(): Folds | undefined {
    return this.#shown && this.#folds.get(this.#shown);
  }

  #refresh(ids: string[] | undefined): void {
    this.#refreshed = true;
    this.#changed.fire(ids);
  }

  /** The view drops what stands in an item that is refreshed, and asks for it again if it is unfolded. */
  #forgetBelow(id: string): void {
    for (const child of this.#shown?.item(id)?.children ?? []) {
      this.#known.delete(child);
      this.#forgetBelow(child);
    }
  }

  #isUnfolded(id: string): boolean {
    if (this.#query !== '') return this.#filteredUnfolded.get(id) ?? true;
    const blocks = this.#shown?.article.blocks.length ?? 0;
    return this.#unfolded?.get(id) ?? (this.#shown?.item(id)?.kind === 'heading' || blocks <= UNFOLD_LIMIT);
  }
}
