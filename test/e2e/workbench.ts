import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type * as vscode from 'vscode';

/** How long to wait for anything at all, in milliseconds: machines are slow and busy. */
const PATIENCE = 60_000;

/** Settings that keep the workbench quiet; a test's own come on top. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'files.exclude': { '**/.vscode': true },
};

/** Errors that VS Code's own scripts report, and those among them that speak of this extension, its pages or what its tree holds. */
const OTHERS = /\/static\/(?:build|out|node_modules)\/|open-vsx\.org/;
const TREE = /No tree item with id|Element with id .* is already registered/;
const OURS = /seed-reader\.seed-reader|seedReader\.|dist\/(?:extension|preview)\.js|\/webview\/browser\/pre\//;

export interface WorkbenchOptions {
  /** The folder to open a copy of; a path from the repository's root, `seeds` unless told. */
  readonly folder?: string;
  /** Files to write into the copy: text by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

let copies = 0;

/** Opens a new page with a workbench on a copy of a folder. Close it with `close()`, best in `suiteTeardown`. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const source = options.folder ?? 'seeds';
  const path = `${++copies}/${basename(source)}`;
  const copy = join(testHost.folder, path);
  cpSync(resolve(source), copy, { recursive: true });
  for (const [name, text] of Object.entries(options.files ?? {})) {
    mkdirSync(join(copy, name, '..'), { recursive: true });
    writeFileSync(join(copy, name), text);
  }
  mkdirSync(join(copy, '.vscode'), { recursive: true });
  writeFileSync(join(copy, '.vscode/settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));
  const page = await testHost.context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const workbench = new Workbench(page, copy);
  if (options.viewport) await page.setViewportSize(options.viewport);
  await page.goto(testHost.addressOf(path));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  // The Welcome page comes before the folder's setting that forbids it is read.
  await workbench.command('workbench.action.closeAllEditors');
  return workbench;
}

/** One page with a workbench, and what a reader does in it. */
export class Workbench {
  readonly page: Page;
  /** Where the opened folder is on disk. The web host's edits stay in its page and never reach it. */
  readonly folder: string;
  readonly #errors: string[] = [];

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
    page.on('pageerror', error => this.#errors.push(String(error)));
    page.on('console', message => {
      const line = `${message.text()} ${message.location().url}`;
      const isError = message.type() === 'error' && (OURS.test(line) || !OTHERS.test(line));
      if (isError || TREE.test(line)) this.#errors.push(line);
    });
  }

  /** What the page and its frames reported as errors so far, without VS Code's own troubles (no network, no sign-in). */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** Opens another window on the same folder. */
  async anotherWindow(): Promise<Workbench> {
    const page = await testHost.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const other = new Workbench(page, this.folder);
    await this.evaluate(() => {
      Object.assign(globalThis, { seedReaderTestWindow: 'an earlier one' });
    });
    await page.goto(this.page.url());
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    // Of several windows on one folder the newest is reached, but only once its extension host has started.
    const end = Date.now() + PATIENCE;
    while (await other.evaluate(() => 'seedReaderTestWindow' in globalThis)) {
      if (Date.now() > end) throw new Error('the other window has no extension host');
      await page.waitForTimeout(100);
    }
    return other;
  }

  /** As a reader reloads the window: VS Code keeps what it keeps only then. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('framenavigated', frame => frame === this.page.mainFrame());
    // The answer of the command goes down with the window.
    await Promise.all([loaded, this.command('workbench.action.reloadWindow').catch(() => undefined)]);
    await this.page.locator('.pane-header').first().waitFor();
  }

  /** Runs a command by its title, as a reader would: with the command palette. */
  async palette(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Runs a command by its id; arguments and result are plain data. */
  async command(id: string, ...args: readonly unknown[]): Promise<unknown> {
    return await this.evaluate((api, [command, rest]) => api.commands.executeCommand(command, ...rest), [
      id,
      args,
    ] as const);
  }

  /** A message that VS Code shows, in the list of all: it may hide a toast, or show none. */
  async message(text: string): Promise<Locator> {
    await this.command('notifications.showList');
    const message = this.page.locator('.notification-list-item-message', { hasText: text }).first();
    await message.waitFor();
    return message;
  }

  /**
   * Runs `action` in the extension host and returns its result. The function travels as its source text: it sees
   * nothing but VS Code's API and `argument`, and both argument and result are plain data.
   */
  async evaluate<A, R>(action: (api: typeof vscode, argument: A) => R | Thenable<R>, argument?: A): Promise<R> {
    const result = await testHost.evaluate(this.page, this.folder, action.toString(), argument);
    return result as R;
  }

  /** Opens a file of the folder in an editor that stays. */
  async open(path: string): Promise<void> {
    await this.evaluate(async (api, name) => {
      const folder = api.workspace.workspaceFolders?.[0];
      if (!folder) throw new Error('no folder is open');
      await api.window.showTextDocument(api.Uri.joinPath(folder.uri, name), { preview: false });
    }, path);
    await this.editor().first().waitFor();
  }

  /**
   * Takes back all that was not saved, such as what a test left that failed: a dialog would ask about it. The settings are
   * let be: VS Code edits them for a moment where a page has one written, and shown they would hide that page.
   */
  async revertAll(): Promise<void> {
    await this.evaluate(async api => {
      const isLeft = ({ isDirty, uri }: vscode.TextDocument) => isDirty && !uri.path.endsWith('/settings.json');
      for (const document of api.workspace.textDocuments.filter(isLeft)) {
        await api.window.showTextDocument(document);
        await api.commands.executeCommand('workbench.action.files.revert');
      }
    });
  }

  /** Puts the cursor of the active editor to where words stand first in its text. */
  async cursorTo(words: string): Promise<void> {
    await this.evaluate((api, wanted) => {
      const editor = api.window.activeTextEditor;
      const place = editor?.document.positionAt(editor.document.getText().indexOf(wanted));
      if (editor && place) editor.selection = new api.Selection(place, place);
    }, words);
  }

  /** Runs a command of the extension for a file of the folder, as the Explorer's menu does. */
  async commandOn(path: string, id: string): Promise<void> {
    await this.evaluate(
      async (api, [name, command]) => {
        const folder = api.workspace.workspaceFolders?.[0];
        if (!folder) throw new Error('no folder is open');
        await api.commands.executeCommand(command, api.Uri.joinPath(folder.uri, name));
      },
      [path, id] as const,
    );
  }

  /** Writes a file of the folder, or deletes it for an empty text, as another program would. */
  async write(path: string, text: string): Promise<void> {
    await this.evaluate(
      async (api, [name, content]) => {
        const folder = api.workspace.workspaceFolders?.[0];
        if (!folder) throw new Error('no folder is open');
        const uri = api.Uri.joinPath(folder.uri, name);
        if (content === '') await api.workspace.fs.delete(uri);
        else await api.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
      },
      [path, text] as const,
    );
  }

  /** Renames a file or a folder of the opened one, as the Explorer does. */
  async rename(from: string, to: string): Promise<void> {
    await this.evaluate(
      async (api, [before, after]) => {
        const folder = api.workspace.workspaceFolders?.[0];
        if (!folder) throw new Error('no folder is open');
        const edit = new api.WorkspaceEdit();
        edit.renameFile(api.Uri.joinPath(folder.uri, before), api.Uri.joinPath(folder.uri, after));
        await api.workspace.applyEdit(edit);
      },
      [from, to] as const,
    );
  }

  /** Changes settings of the opened folder; `null` takes one back. */
  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.evaluate(async (api, values) => {
      for (const [name, value] of Object.entries(values)) {
        await api.workspace.getConfiguration().update(name, value ?? undefined, api.ConfigurationTarget.Workspace);
      }
    }, settings);
  }

  /** The text editors on the page. */
  editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor');
  }

  /** The page inside the visible preview: the `index`th, if there are several. */
  preview(index = 0): FrameLocator {
    return this.page
      .locator('iframe.webview.ready[src*="extensionId=seed-reader.seed-reader"]')
      .filter({ visible: true })
      .nth(index)
      .contentFrame()
      .frameLocator('#active-frame');
  }

  /** The rows of the Explorer's view "Article Outline"; unfolds the view. */
  async outline(): Promise<Locator> {
    await this.command('seedReader.outline.focus');
    return this.page.locator('.pane:has(.pane-header[aria-label^="Article Outline"]) [role=treeitem]');
  }

  /** The rows of the Explorer's folder tree. */
  explorer(): Locator {
    return this.page.locator('.explorer-folders-view [role=treeitem]');
  }

  /** What the status bar says: language, statistics. */
  statusBar(): Locator {
    return this.page.locator('.statusbar-item');
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
