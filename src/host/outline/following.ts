import * as vscode from 'vscode';
import { pathAt } from '../../article';
import { isInTab } from '../editorOf';
import type { Previews } from '../previews/previews';
import { ON, WindowSetting } from '../settings';
import { Timer } from '../timer';
import type { ArticleOutline } from './articleOutline';
import type { SubjectTracker } from './subject';

/** How long the reader must rest at a place before the outline follows, in milliseconds. */
const REST = 100;

/** How long VS Code may take to replace rows, in milliseconds: what is selected before that is dropped with them. */
const RENEWAL = 400;

/**
 * Selects in the outline what the reader is at: in the editor by the cursor, in the preview by scrolling.
 *
 * Only what the view holds and shows unfolded is ever revealed, one at a time, and never while a refresh is under way: so
 * following neither opens the view, nor unfolds anything, nor makes VS Code ask for the same items twice at once.
 */
export class Following implements vscode.Disposable {
  readonly #outline: ArticleOutline;
  readonly #tracker: SubjectTracker;
  readonly #previews: Previews;
  readonly #enabled = new WindowSetting('outline.follow', ON, () => this.#followFront());
  readonly #listeners: vscode.Disposable;
  /** What is to be selected next: the item at an offset as it is by then, or an item itself. */
  #wanted: (() => number) | string | undefined;
  /** What was selected last, and the row that it was then. */
  #selected: string | undefined;
  #row: string | undefined;
  /** True while VS Code may have dropped the selection, of which it tells nobody. */
  #dropped = false;
  /** The place that the outline itself led to: being there is no reason to select anything else. */
  #ledTo: number | undefined;
  #revealing = false;
  readonly #timer = new Timer();

  constructor(outline: ArticleOutline, tracker: SubjectTracker, previews: Previews) {
    this.#outline = outline;
    this.#tracker = tracker;
    this.#previews = previews;
    this.#listeners = vscode.Disposable.from(
      this.#enabled,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followEditor(textEditor)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#followFront()),
      previews.onDidChangeActive(() => this.#followFront()),
      previews.onDidScroll(({ source, offset }) => {
        if (source.toString() === tracker.document?.uri.toString()) this.#follow(() => offset);
      }),
      tracker.onDidChange(() => {
        // In another article the same place is another one.
        this.#ledTo = undefined;
        this.#followFront();
      }),
      outline.view.onDidChangeVisibility(() => this.#soon()),
      outline.view.onDidChangeSelection(({ selection }) => {
        this.#selected = selection[0];
        this.#row = this.#selected && outline.data.rowOf(this.#selected);
      }),
      outline.data.onDidServe(id => {
        this.#keepSelection(id === undefined);
        this.#soon();
      }),
    );
    // An article that is in front already is told of by nobody.
    this.#followFront();
  }

  /** Tells that the outline itself takes the reader to `offset`; the item with `id` is to be selected then, alone or among others. */
  leadTo(offset: number, id: string): void {
    this.#ledTo = offset;
    this.#wanted = id;
    this.#soon();
  }

  dispose(): void {
    this.#timer.dispose();
    this.#listeners.dispose();
  }

  /** To where the reader is in the preview or the editor that came to the front. */
  #followFront(): void {
    const { active } = this.#previews;
    const isSubject = active?.toString() === this.#tracker.document?.uri.toString();
    const offset = active && isSubject ? this.#previews.offsetOf(active) : undefined;
    if (offset !== undefined) this.#follow(() => offset);
    else if (!active && vscode.window.activeTextEditor) this.#followEditor(vscode.window.activeTextEditor);
  }

  #followEditor(editor: vscode.TextEditor): void {
    if (editor.document !== this.#tracker.document || !isInTab(editor)) return;
    // An edit moves the cursor in every editor of the article: the reader is in the active one.
    const { activeTextEditor } = vscode.window;
    if (editor !== activeTextEditor && activeTextEditor?.document === editor.document) return;
    // An edit on a line above moves the place, but not the cursor from its line, of which nobody would tell.
    this.#follow(() => editor.document.offsetAt(editor.selection.active));
  }

  #follow(place: () => number): void {
    if (!this.#enabled.value || place() === this.#ledTo) return;
    this.#ledTo = undefined;
    this.#wanted = place;
    this.#soon();
  }

  /** What was selected is selected again when it has become another row, or may have: `all` are served anew. */
  #keepSelection(all: boolean): void {
    const { data, view } = this.#outline;
    const row = this.#selected && data.rowOf(this.#selected);
    const mayBeDropped = all && this.#enabled.value && view.selection.length === 1;
    if (row === this.#row && !mayBeDropped) return;
    this.#row = row;
    if (row === undefined) return;
    this.#dropped = true;
    this.#wanted ??= this.#selected;
  }

  #soon(): void {
    if (this.#wanted === undefined) return;
    this.#timer.set(() => void this.#reveal(), this.#dropped ? RENEWAL : REST);
  }

  /** The ids that lead to an item or to the one at an offset. That counts in the text as it is, not as the view shows it. */
  #pathTo(wanted: (() => number) | string): readonly string[] {
    if (typeof wanted === 'string') return [wanted];
    const tree = this.#outline.current();
    return tree ? pathAt(tree, wanted()) : [];
  }

  async #reveal(): Promise<void> {
    const { view, data } = this.#outline;
    const tree = data.settled;
    // A reveal or a refresh under way, or a view that comes to sight, tries again.
    if (this.#revealing || !view.visible || !tree || this.#wanted === undefined) return;
    const path = this.#pathTo(this.#wanted);
    if (!path.every(step => tree.item(step))) return;
    const id = path.findLast(step => data.isUncovered(step));
    // What the view does not hold yet it is about to ask for.
    if (id === undefined || !data.isHeld(id)) return;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (!this.#dropped && view.selection.includes(id)) return;
    this.#dropped = false;
    this.#revealing = true;
    let failed: typeof wanted | undefined;
    try {
      await data.holding(() => view.reveal(id, { select: true, focus: false }));
    } catch (error) {
      // For the log alone.
      console.error(error);
      this.#dropped = true;
      failed = wanted;
    }
    this.#revealing = false;
    this.#soon();
    // Whatever is served next tries again: at once it might fail for ever.
    this.#wanted ??= failed;
  }
}
