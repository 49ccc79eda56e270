import * as assert from 'node:assert/strict';
import { parse } from '../../src/article';
import { openWorkbench, type Workbench } from './workbench';

/** How long a page may take to show all of a text, in milliseconds. */
const PATIENCE = 60_000;

/**
 * A document without a file, whose text is replaced over and over, and its preview. Texts travel as JSON: halves of
 * characters would not survive the way otherwise.
 */
export class HostilePage {
  readonly workbench: Workbench;

  private constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  static async open(): Promise<HostilePage> {
    const workbench = await openWorkbench();
    await workbench.evaluate(async api => {
      const document = await api.workspace.openTextDocument({
        language: 'seed-article',
        content: ' date 2025-03-09 A.',
      });
      await api.window.showTextDocument(document);
      await api.commands.executeCommand('seedReader.showPreviewToSide');
    });
    await workbench.preview().locator('#blocks .lead, #blocks p').first().waitFor();
    return new HostilePage(workbench);
  }

  /** What went wrong on the console so far. */
  get errors(): readonly string[] {
    return this.workbench.errors;
  }

  /** Makes `text` the document's, and waits until the page shows it: each block once, in order, and nothing else. */
  async assertShows(text: string): Promise<void> {
    await this.#assertShown(await this.#replace(text));
  }

  /** The same for a page that is loaded anew. */
  async assertShowsAfterReload(text: string): Promise<void> {
    const written = await this.#replace(text);
    const body = this.workbench.preview().locator('body');
    await body.evaluate(old => old.classList.add('old'));
    await this.workbench.command('seedReader.preview.refresh');
    await this.workbench.preview().locator('body:not(.old)').waitFor();
    await this.#assertShown(written);
  }

  /** Writes a file of such bytes and opens a locked preview of it, in place of all that is open. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.workbench.evaluate(
      async (api, [path, data]) => {
        const [folder] = api.workspace.workspaceFolders ?? [];
        if (!folder) throw new Error('no folder is open');
        const uri = api.Uri.joinPath(folder.uri, path);
        await api.workspace.fs.writeFile(uri, Uint8Array.from(data));
        const groups = api.window.tabGroups.all;
        await api.window.tabGroups.close(groups.flatMap(({ tabs }) => tabs.filter(({ isDirty }) => !isDirty)));
        await api.commands.executeCommand('seedReader.showLockedPreviewToSide', uri);
      },
      [name, [...bytes]] as const,
    );
  }

  async close(): Promise<void> {
    await this.workbench.close();
  }

  /** The document's text afterwards: VS Code makes one kind of line break of all. */
  async #replace(text: string): Promise<string> {
    const written = await this.workbench.evaluate(async (api, json) => {
      const editor = api.window.visibleTextEditors.find(({ document }) => document.isUntitled);
      if (!editor) throw new Error('the document is not in sight');
      const { document } = editor;
      const [all, next] = [new api.Range(0, 0, document.lineCount, 0), JSON.parse(json)];
      // Of a workspace edit VS Code applies what differs alone, and looks for that in long texts for seconds.
      const isLong = document.getText().length + next.length > 10_000;
      const change = new api.WorkspaceEdit();
      change.replace(document.uri, all, next);
      const replaced = isLong ? editor.edit(edit => edit.replace(all, next)) : api.workspace.applyEdit(change);
      if (!(await replaced)) throw new Error('the text was not replaced');
      return JSON.stringify(document.getText());
    }, JSON.stringify(text));
    return JSON.parse(written);
  }

  async #assertShown(text: string): Promise<void> {
    // HTML has no NUL: what shows in its place is the replacement character.
    const written = parse(text).blocks.map(block => block.text.replace(/\0/g, '\ufffd'));
    const end = Date.now() + PATIENCE;
    let shown = await this.#shown();
    while (!same(shown, written) && Date.now() < end) {
      await this.workbench.page.waitForTimeout(50);
      shown = await this.#shown();
    }
    assert.ok(same(shown, written), difference(shown, written));
  }

  /** The text of each block on the page, without the line behind which promotions are folded. */
  async #shown(): Promise<readonly string[]> {
    const blocks = this.workbench.preview().locator('#blocks');
    const shown = await blocks.evaluate(root =>
      JSON.stringify(
        Array.from(root.querySelectorAll(':scope > .chunk > *'), block => {
          const copy = block.cloneNode(true) as Element;
          copy.querySelector(':scope > .fold')?.remove();
          return copy.textContent;
        }),
      ),
    );
    return JSON.parse(shown);
  }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

/** Where two lists differ first; the whole of them would fill the screen. */
function difference(shown: readonly string[], written: readonly string[]): string {
  const at = written.findIndex((text, i) => text !== shown[i]);
  const told = (list: readonly string[]) => JSON.stringify(list[at]?.slice(0, 300));
  return `the page has ${shown.length} of ${written.length} blocks; block ${at} is ${told(shown)}, not ${told(written)}`;
}
