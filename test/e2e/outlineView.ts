import * as assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from 'playwright-core';
import type * as vscode from 'vscode';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

const PANE = '.pane:has(.pane-header[aria-label^="Article Outline"])';

interface Row {
  readonly label: string;
  readonly description: string;
  readonly level: string | null;
  readonly folded: boolean;
  readonly selected: boolean;
}

interface Fold {
  readonly kind: string;
  readonly folded: boolean;
}

/** By id, of each item that holds others. */
export type Folds = ReadonlyMap<string, Fold>;

interface Given {
  readonly id: string;
  readonly kind: string;
  readonly level: number;
  /** How many items are inside it, at any depth. */
  readonly inside: number;
}

/** The items that the view was given, each before those inside it. Runs in the extension host. */
function given(api: typeof vscode): readonly Given[] {
  const { data } = api.extensions.getExtension('seed-reader.seed-reader')?.exports.outline ?? {};
  const below = (id: string, level: number): readonly Given[] => {
    const { kind, children } = data.settled?.item(id) ?? {};
    const inside: readonly Given[] = children.flatMap((child: string) => below(child, level + 1));
    return [{ id, kind, level, inside: inside.length }, ...inside];
  };
  return (data.settled?.roots ?? []).flatMap((id: string) => below(id, 1));
}

/** The view "Article Outline" as it is on the page. */
export class OutlineView {
  readonly pane: Locator;
  /** VS Code renders those in sight and a few more. */
  readonly rows: Locator;
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.pane = workbench.page.locator(PANE);
    this.rows = this.pane.locator('[role=treeitem]');
  }

  /** Folds the folder tree, which leaves room for many rows, shows all by section, and moves the focus into the outline. */
  async open(): Promise<void> {
    const folders = this.#workbench.page.locator('.pane-header').first();
    if ((await folders.getAttribute('aria-expanded')) === 'true') await folders.click();
    await this.showAll();
    await this.focus();
  }

  /** Shows all by section, whatever was chosen before: an earlier window's choices are remembered. */
  async showAll(): Promise<void> {
    for (const kind of ['Paragraphs', 'Captions', 'Promos']) {
      await this.#workbench.command(`seedReader.outline.show${kind}`);
    }
    await this.#workbench.command('seedReader.outline.clearFilter');
    await this.#workbench.command('seedReader.outline.showBySection');
  }

  /**
   * Moves the focus into the view, when its rows have come to rest: VS Code shows the selected row then, and reports an error
   * where that one is just being replaced.
   */
  async focus(): Promise<void> {
    await this.hasComeToRest();
    await this.#workbench.command('seedReader.outline.focus');
  }

  /**
   * Gives the window another size, when the rows have come to rest, and lets them: VS Code reports an error for each row that
   * it draws anew while that one is just being replaced.
   */
  async resizeWindow(size: { readonly width: number; readonly height: number }): Promise<void> {
    if (isDeepStrictEqual(this.#workbench.page.viewportSize(), size)) return;
    await this.hasComeToRest();
    await this.#workbench.page.setViewportSize(size);
    await this.hasComeToRest();
  }

  /**
   * Moves the mouse over the view. VS Code shows a view's buttons under the mouse or while the view has the focus, which an
   * editor that is restored late takes away.
   */
  async pointAt(): Promise<void> {
    await this.pane.locator('.pane-header').hover();
  }

  /** The first row with this text in it. */
  row(text: string): Locator {
    return this.rows.filter({ hasText: text }).first();
  }

  /** The row of a quote: its label begins with this text. */
  quote(text: string): Locator {
    return this.rows.filter({ has: this.#workbench.page.getByText(new RegExp(`^${text}`)) }).first();
  }

  /** Folds a row at the top by key, which is lost while VS Code is just replacing it. */
  async fold(text: string): Promise<void> {
    const row = this.row(text);
    // Soon after another click on the row this would be a double-click: the focus and the keys would go to the editor.
    await this.#workbench.page.waitForTimeout(500);
    await row.click();
    await eventually(async () => {
      await this.#workbench.page.keyboard.press('ArrowLeft');
      assert.equal(await row.getAttribute('aria-expanded'), 'false');
    });
  }

  /** Folds or unfolds a row with the mouse, which neither selects it nor goes to its place. */
  async toggle(text: string): Promise<void> {
    await this.row(text).locator('.monaco-tl-twistie').click();
  }

  /** Resolves when a row with this text is selected. */
  async selected(text: string): Promise<void> {
    await this.rows.and(this.#workbench.page.locator('[aria-selected=true]')).filter({ hasText: text }).waitFor();
  }

  /**
   * Resolves when something is selected. Until then, what the outline follows to first may take the selection from a click,
   * or bring back the view when another was opened meanwhile.
   */
  async hasFollowed(): Promise<void> {
    await this.selected('');
  }

  shown(): Promise<readonly Row[]> {
    return this.rows.evaluateAll(all =>
      all.map(one => ({
        label: one.querySelector('.label-name')?.textContent ?? '',
        description: one.querySelector('.label-description')?.textContent ?? '',
        level: one.getAttribute('aria-level'),
        folded: one.getAttribute('aria-expanded') === 'false',
        selected: one.getAttribute('aria-selected') === 'true',
      })),
    );
  }

  /**
   * Whether each item that holds others and is in sight is folded, by id. Rows say no id: they are matched in order with the
   * items that the view was given. Fails where rows and items do not go together.
   */
  async folds(): Promise<Folds> {
    const items = await this.#workbench.evaluate(given);
    const folds = new Map<string, Fold>();
    let at = 0;
    for (const { level, folded } of await this.shown()) {
      const item = items[at];
      assert.equal(String(item?.level), level);
      if (item && item.inside > 0) folds.set(item.id, { kind: item.kind, folded });
      at += folded ? 1 + (item?.inside ?? 0) : 1;
    }
    assert.equal(at, items.length);
    return folds;
  }

  /** Resolves when nothing about the rows has changed for as long as VS Code may take to replace them. */
  async hasComeToRest(): Promise<void> {
    let before = '';
    for (let equal = 0; equal < 5; ) {
      await this.#workbench.page.waitForTimeout(100);
      const now = JSON.stringify(await this.shown());
      equal = now === before ? equal + 1 : 0;
      before = now;
    }
  }

  /** Resolves when the rows are these: level, words, and what stands after them. */
  async shows(expected: readonly string[]): Promise<void> {
    await eventually(async () => {
      const actual = (await this.shown()).map(({ label, description, level }) => `${level} ${label} | ${description}`);
      assert.deepEqual(actual, expected);
    });
  }

  /** Resolves when the focus is in the view. */
  async hasFocus(): Promise<void> {
    await this.#workbench.page.waitForFunction(where => document.activeElement?.closest(where) !== null, PANE);
  }

  /** Resolves when the view shows the text of the first visible editor as it is. */
  async caughtUp(): Promise<void> {
    await eventually(async () => {
      const same = await this.#workbench.evaluate(api => {
        const { outline } = api.extensions.getExtension('seed-reader.seed-reader')?.exports ?? {};
        return outline?.data.settled?.article.text === api.window.visibleTextEditors[0]?.document.getText();
      });
      assert.ok(same);
    });
  }
}
