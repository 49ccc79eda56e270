import * as vscode from 'vscode';
import type { Hideable, OutlineMode, OutlineOptions } from '../../article';
import { setContext } from '../setContext';

const KEY = 'seedReader.outline';

interface Saved {
  readonly mode: OutlineMode;
  readonly hidden: readonly Hideable[];
}

/** How the outline is to be shown: mode and what is hidden are remembered, the filter lasts as long as the window. */
export class OutlineSettings implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  /** What VS Code was told last. */
  readonly #told = new Map<string, unknown>();
  #saved: Saved;
  #query = '';

  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    this.#saved = memento.get<Saved>(KEY, { mode: 'section', hidden: [] });
  }

  get options(): OutlineOptions {
    return { mode: this.#saved.mode, hidden: new Set(this.#saved.hidden), query: this.#query };
  }

  setMode(mode: OutlineMode): void {
    this.#save({ ...this.#saved, mode });
  }

  setHidden(kind: Hideable, hidden: boolean): void {
    const others = this.#saved.hidden.filter(other => other !== kind);
    this.#save({ ...this.#saved, hidden: hidden ? [...others, kind] : others });
  }

  setQuery(query: string): void {
    this.#query = query.trim();
    this.#changed.fire();
  }

  /**
   * Tells VS Code what the view's menus depend on; the names are as in package.json. All of them ask for the view to be in
   * sight: until it is, nobody need call this.
   */
  tell(): void {
    const { mode, hidden, query } = this.options;
    const contexts = {
      mode,
      hidesParagraphs: hidden.has('paragraph'),
      hidesCaptions: hidden.has('caption'),
      hidesPromos: hidden.has('promo'),
      filtered: query !== '',
    };
    for (const [name, value] of Object.entries(contexts)) {
      if (this.#told.get(name) === value) continue;
      this.#told.set(name, value);
      setContext(`outline.${name}`, value);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #save(saved: Saved): void {
    this.#saved = saved;
    void this.#memento.update(KEY, saved);
    this.#changed.fire();
  }
}
