import * as vscode from 'vscode';
import type { SeedReaderApi } from '../../src/host/api';
import type { OutlineData } from '../../src/host/outline/outlineData';
import * as assert from './assert';
import { shownOutline } from './shownOutline';
import { showText } from './showText';
import { until } from './until';

const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const HEADING = 'What the islanders say';
const QUOTED = '"Nobody told us anything," Jonas Ek, a baker, said on Monday.';
const TEXT = ` date 2025-03-09 ${[LEAD, HEADING, QUOTED].join('\n\n')}\n`;

/** Longer than the outline takes to follow. */
const rest = () => new Promise(resolve => setTimeout(resolve, 1000));

suite('The Article Outline of an article that it has shown before', () => {
  const made: vscode.Uri[] = [];
  let outline: SeedReaderApi['outline'];
  /** All of it: to the world the API tells less. */
  let data: OutlineData;

  suiteSetup(async () => {
    outline = await shownOutline();
    data = outline.data as OutlineData;
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  suiteTeardown(async () => {
    for (const uri of made) await vscode.workspace.fs.delete(uri);
  });

  const isShown = (text: string) => data.settled?.article.text === text;
  const shows = (text: string) => until(() => isShown(text), 'the outline shows the article');
  const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs);

  /** Opens a new file as the Explorer does: the document goes when its last editor does, where the API would keep it. */
  async function open(text: string): Promise<vscode.Uri> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, `outline-again-${made.length}.txt`);
    made.push(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
    await shows(text);
    return uri;
  }

  function idOf(words: string): string {
    const { settled } = data;
    const within = (ids: readonly string[]): readonly string[] =>
      ids.flatMap(id => [id, ...within(settled?.item(id)?.children ?? [])]);
    const id = within(settled?.roots ?? []).find(one => settled?.item(one)?.text.startsWith(words));
    assert.ok(id, `${words} is in the outline`);
    return id;
  }

  const isFolded = (id: string) => data.getTreeItem(id).collapsibleState === vscode.TreeItemCollapsibleState.Collapsed;

  /** Closes the tab of the text, and resolves when VS Code has told that the text is closed, and opened anew. */
  async function closeText(uri: vscode.Uri): Promise<void> {
    const events: string[] = [];
    const note = (event: string) => (document: vscode.TextDocument) => {
      if (document.uri.toString() === uri.toString()) events.push(event);
    };
    const listeners = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument(note('closed')),
      vscode.workspace.onDidOpenTextDocument(note('opened')),
    );
    await vscode.window.tabGroups.close(tabs().filter(({ input }) => input instanceof vscode.TabInputText));
    await until(() => events[0] === 'closed' && events.includes('opened'), 'the text is closed and opened again');
    listeners.dispose();
    await rest();
  }

  async function showPreviewBeside(): Promise<void> {
    await vscode.commands.executeCommand('seedReader.showPreviewToSide');
    await until(() => tabs().length === 2, 'the preview is open');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  }

  test('knows it when VS Code opens the text again that only a preview shows', async () => {
    const text = `${TEXT}\nThe boats wait.\n`;
    const uri = await open(text);
    await showPreviewBeside();
    const id = idOf(HEADING);
    data.setUnfolded(id, false);
    await closeText(uri);
    await shows(text);
    assert.equal(idOf(HEADING), id);
    assert.ok(isFolded(id));
  });

  test('knows it when its file is renamed', async () => {
    const text = `${TEXT}\nThe boats are away.\n`;
    const uri = await open(text);
    const id = idOf(HEADING);
    data.setUnfolded(id, false);
    const renamed = uri.with({ path: uri.path.replace('again', 'renamed') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    made.splice(made.indexOf(uri), 1, renamed);
    const inFront = () => vscode.window.activeTextEditor?.document.uri.toString();
    await until(() => inFront() === renamed.toString(), 'the renamed file is in front');
    await rest();
    await shows(text);
    assert.equal(idOf(HEADING), id);
    assert.ok(isFolded(id));
  });

  test('keeps it while its preview is in sight and the Settings are in front', async () => {
    const text = `${TEXT}\nThe boats are back.\n`;
    const uri = await open(text);
    await showPreviewBeside();
    await vscode.commands.executeCommand('workbench.action.openSettings2');
    await until(() => vscode.window.activeTextEditor === undefined, 'no text editor is active');
    await closeText(uri);
    assert.ok(isShown(text));
  });

  test('follows the active editor alone of two that show it', async () => {
    const first = await showText(TEXT, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(first.document, vscode.ViewColumn.Two);
    await until(() => vscode.window.activeTextEditor?.viewColumn === vscode.ViewColumn.Two, 'the other one is active');
    await shows(TEXT);
    const { activeTextEditor: second } = vscode.window;
    assert.ok(second);
    const put = (editor: vscode.TextEditor, words: string) => {
      const place = editor.document.positionAt(TEXT.indexOf(words));
      editor.selection = new vscode.Selection(place, place);
    };
    const selected = () => outline.view.selection.map(id => data.settled?.item(id)?.text).join();
    put(second, HEADING);
    await until(() => selected() === HEADING, 'the heading is selected');
    const moved: vscode.TextEditor[] = [];
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => moved.push(textEditor));
    put(first, LEAD);
    await until(() => moved.includes(first), 'VS Code tells that the other cursor moved');
    listener.dispose();
    await rest();
    assert.equal(selected(), HEADING);
  });

  test('selects the item that a command is called on', async () => {
    const editor = await showText(TEXT);
    await shows(TEXT);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const [command, words] of [
      ['goTo', HEADING],
      ['revealInPreview', LEAD],
      ['showInPreviewOnly', QUOTED],
    ] as const) {
      const id = idOf(words);
      await vscode.commands.executeCommand(`seedReader.outline.${command}`, id);
      await until(() => outline.view.selection.join() === id, `${command} selects ${words}`);
      await rest();
      assert.equal(outline.view.selection.join(), id, command);
    }
  });
});
