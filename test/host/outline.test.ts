import * as vscode from 'vscode';
import type { OutlineItem } from '../../src/article';
import type { SeedReaderApi } from '../../src/host/api';
import * as assert from './assert';
import { shownOutline } from './shownOutline';
import { showText } from './showText';
import { until } from './until';

const HEADER = ' date 2025-03-09 ';
const LEAD = 'The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.';
const FIRST = '"We waited for the wind," Anna Berg said. "It never came back to us."';
const HEADING = 'What the islanders say';
const SECOND = '"Nobody told us anything," Jonas Ek, a baker, said on Monday.';
const CAPTION = 'The ferry Alma in the harbour of Lindmark on Sunday. (credit: ISLAND POST/P. NORDAHL)';
const LAST = 'Berg said the second ferry would be repaired. "Only the money is missing," she added.';
const TEXT = HEADER + [LEAD, FIRST, HEADING, SECOND, CAPTION, LAST].join('\n\n');

suite('The Article Outline', () => {
  let outline: SeedReaderApi['outline'];

  suiteSetup(async () => {
    outline = await shownOutline();
  });

  teardown(async () => {
    await run('showBySection');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const run = (name: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand(`seedReader.outline.${name}`, ...args);

  async function open(text = TEXT, column?: vscode.ViewColumn): Promise<vscode.TextEditor> {
    const editor = await showText(text, column);
    await until(() => outline.data.settled?.article.text === text, 'the outline shows the article');
    return editor;
  }

  /** The texts of the outline, two spaces a level, each cut to its first two words. */
  function shown(ids = outline.data.settled?.roots ?? [], indent = ''): string {
    return ids
      .flatMap(id => outline.data.settled?.item(id) ?? [])
      .map(({ text, children }) => {
        const words = text.split(' ').slice(0, 2).join(' ');
        return `${indent}${words}\n${shown(children, `${indent}  `)}`;
      })
      .join('');
  }

  const shows = (expected: string) =>
    until(() => shown() === expected, `the outline shows\n${expected}but shows\n${shown()}`);

  /** All items, each parent before its children. */
  function all(ids = outline.data.settled?.roots ?? []): readonly OutlineItem[] {
    const items = ids.flatMap(id => outline.data.settled?.item(id) ?? []);
    return items.flatMap(item => [item, ...all(item.children)]);
  }

  function idOf(text: string): string {
    const item = all().find(one => one.text.startsWith(text));
    assert.ok(item, `${text} is in the outline:\n${shown()}`);
    return item.id;
  }

  const selected = () => outline.view.selection.map(id => outline.data.settled?.item(id)?.text);

  function put(editor: vscode.TextEditor, words: string): void {
    const place = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(place, place);
  }

  test('shows sections, speakers or quotes', async () => {
    await open();
    const quotes = '  We waited\n  It never\n';
    await shows(
      `The ferry\n"We waited\n${quotes}What the\n  "Nobody told\n    Nobody told\n  The ferry\n  Berg said\n    Only the\n`,
    );
    await run('showBySpeaker');
    await shows('Anna Berg\n  We waited\n  It never\n  Only the\nJonas Ek\n  Nobody told\n');
    await run('showQuotesOnly');
    await shows('We waited\nIt never\nNobody told\nOnly the\n');
  });

  test('leaves out what is hidden', async () => {
    await open();
    await run('hideCaptions');
    await run('hideParagraphs');
    await shows('We waited\nIt never\nWhat the\n  Nobody told\n  Only the\n');
    await run('showCaptions');
    await run('showParagraphs');
    await until(() => shown().includes('  The ferry\n  Berg said'), 'everything is shown again');
  });

  test('follows the text while it is edited', async () => {
    const editor = await open();
    const edit = new vscode.WorkspaceEdit();
    const end = editor.document.positionAt(TEXT.length);
    edit.insert(editor.document.uri, end, '\n\n"That is all," Ivo Brandt said on Tuesday afternoon.');
    await vscode.workspace.applyEdit(edit);
    await until(() => shown().endsWith('  "That is\n    That is\n'), 'the new paragraph is in the outline');
  });

  test('follows the cursor, unless it is told not to', async () => {
    const editor = await open();
    put(editor, 'Nobody told');
    await until(() => selected().join() === 'Nobody told us anything,', 'the quote at the cursor is selected');
    put(editor, 'Jonas Ek');
    await until(() => selected().join() === SECOND, 'the paragraph at the cursor is selected');
    const settings = vscode.workspace.getConfiguration('seedReader');
    await settings.update('outline.follow', false, vscode.ConfigurationTarget.Global);
    put(editor, 'The ferry to');
    await new Promise(resolve => setTimeout(resolve, 2000));
    assert.equal(selected().join(), SECOND);
    await settings.update('outline.follow', undefined, vscode.ConfigurationTarget.Global);
    await until(() => selected().join() === LEAD, 'it follows to where the cursor is once it is told to');
  });

  test('takes the editor to an item that is called on, and selects no other', async () => {
    const editor = await open();
    await run('openItem', idOf('"We waited'));
    const start = editor.document.positionAt(TEXT.indexOf(FIRST));
    await until(() => editor.selection.isEqual(new vscode.Range(start, start)), 'the cursor alone is at its start');
    await until(() => selected().join() === FIRST, 'the paragraph is selected in the outline');
  });

  test('follows in an article that opened with its paragraphs folded and became a short one', async () => {
    const quotes = Array.from({ length: 320 }, (_, i) => `"It was winter ${i}," Anna Berg said on Monday.`);
    const editor = await open(`${HEADER}${LEAD}\n\n${quotes.join('\n\n')}`);
    put(editor, 'winter 3,');
    await until(() => selected().join() === quotes[3], 'the paragraph is selected');
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(
      document.uri,
      new vscode.Range(document.positionAt(document.getText().indexOf('"It was winter 100')), end),
    );
    await vscode.workspace.applyEdit(edit);
    await until(() => outline.data.settled?.article.text === document.getText(), 'the outline caught up');
    put(editor, 'winter 5,');
    await until(() => selected().join() === quotes[5], 'the other paragraph is selected');
  });

  test('selects what the cursor is at in another article, also where it was led to in this one', async () => {
    const editor = await open(TEXT.replaceAll('ferry', 'barge'));
    put(editor, HEADING);
    await until(() => selected().join() === HEADING, 'the heading of the one is selected');
    const first = idOf(HEADING);
    await open(TEXT, vscode.ViewColumn.Beside);
    await run('openItem', idOf(HEADING));
    await until(() => selected().join() === HEADING && idOf(HEADING) !== first, 'that of the other is selected');
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await until(() => outline.view.selection.join() === first, 'that of the one is selected again');
  });

  test('keeps the article when neither editor nor preview has the focus, and lets go of it with its last tab', async () => {
    await open();
    await showSettings();
    assert.ok(shown().startsWith('The ferry'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await shows('');
  });

  /** Brings to the front what is no article and no preview. */
  async function showSettings(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.openSettings2');
    await until(() => vscode.window.activeTextEditor === undefined, 'no text editor is active');
    await new Promise(resolve => setTimeout(resolve, 500));
  }

  test('shows the article of a comparison, on the side that is in front', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const [before, after] = ['001_7c41d09be52fa683.txt', '000_fbfb3a8a241e9158.txt'].map(name =>
      vscode.Uri.joinPath(folder.uri, name),
    );
    assert.ok(before && after);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await shows('');
    await vscode.commands.executeCommand('vscode.diff', before, after, 'Before and after');
    const text = (await vscode.workspace.openTextDocument(after)).getText();
    await until(() => outline.data.settled?.article.text === text, 'the changed article is in the outline');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await shows('');
  });

  test("keeps an article that is only in a comparison or in another extension's editor", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const source = vscode.Uri.joinPath(folder.uri, '000_fbfb3a8a241e9158.txt');
    const document = await vscode.workspace.openTextDocument(source);
    const other = vscode.Uri.joinPath(folder.uri, '001_7c41d09be52fa683.txt');
    const isShown = () => outline.data.settled?.article.text === document.getText();
    const ways: Readonly<Record<string, readonly unknown[]>> = {
      'vscode.diff': [other, source, 'Before and after'],
      'vscode.openWith': [source, 'imagePreview.previewEditor'],
    };
    for (const [command, args] of Object.entries(ways)) {
      await vscode.window.showTextDocument(document, { preview: false });
      await until(isShown, 'the article is in the outline');
      await vscode.commands.executeCommand(command, ...args);
      const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs);
      await until(() => tabs().length === 2, `${command} opens a tab`);
      await vscode.window.tabGroups.close(tabs().filter(({ input }) => input instanceof vscode.TabInputText));
      await showSettings();
      assert.ok(isShown(), command);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await shows('');
    }
  });

  test('copies text, quotes and speakers', async () => {
    await open();
    const copied = async (command: string, ...names: readonly string[]) => {
      const ids = names.map(idOf);
      await run(command, ids[0], ids);
      return vscode.env.clipboard.readText();
    };
    assert.equal(await copied('copyText', 'Only the money', LEAD), `${LEAD}\n\nOnly the money is missing,`);
    assert.equal(await copied('copyText', HEADING, SECOND), [HEADING, SECOND, CAPTION, LAST].join('\n\n'));
    assert.equal(
      await copied('copyQuote', 'Nobody told', 'Only the'),
      '"Nobody told us anything," — Jonas Ek\n\n"Only the money is missing," — Anna Berg',
    );
    const markdown = await copied('copySpeakerQuotes', 'Only the');
    assert.ok(markdown.startsWith('## Anna Berg\n\n> We waited for the wind. It never came back to us.'), markdown);
    assert.ok(markdown.includes('> Only the money is missing,'), markdown);
    assert.ok(!markdown.includes('Nobody told'), markdown);
  });

  test('copies thousands of quotes at once', async () => {
    const quotes = Array.from({ length: 4000 }, (_, i) => `"It was winter ${i}," Anna Berg said on Monday.`);
    await open(`${HEADER}${LEAD}\n\n${quotes.join('\n\n')}`);
    await run('showQuotesOnly');
    await until(() => outline.data.settled?.roots.length === 4000, 'all quotes are shown');
    const ids = outline.data.settled?.roots ?? [];
    await run('copyQuote', ids[0], ids);
    const copied = await vscode.env.clipboard.readText();
    assert.equal(copied.split('\n\n').length, 4000);
  });

  test('opens a sample article that needs no file', async () => {
    await vscode.commands.executeCommand('seedReader.openSample');
    await until(() => shown().startsWith('The lighthouse'), 'the sample is in the outline');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'seed-article');
    assert.equal(vscode.window.activeTextEditor?.document.isDirty, false);
  });

  test('comes to sight by its command where it was moved to, and back', async () => {
    const moveTo = (destinationId: string) =>
      vscode.commands.executeCommand('vscode.moveViews', { viewIds: ['seedReader.outline'], destinationId });
    const comesToSight = async () => {
      await vscode.commands.executeCommand('workbench.view.search');
      await until(() => !outline.view.visible, 'the view is out of sight');
      await vscode.commands.executeCommand('seedReader.outline.focus');
      await until(() => outline.view.visible, 'the view is in sight');
    };
    try {
      await moveTo('workbench.view.scm');
      await comesToSight();
    } finally {
      await moveTo('workbench.view.explorer');
    }
    await comesToSight();
  });

  test('keeps the identity of what is still there over 200 random edits', async () => {
    const editor = await open();
    const { document } = editor;
    const anchor = idOf(LAST);
    const random = randomNumbers(7);
    for (let i = 0; i < 200; i++) {
      const protectedFrom = document.getText().indexOf(LAST);
      const at = HEADER.length + random(protectedFrom - HEADER.length - 2);
      const edit = new vscode.WorkspaceEdit();
      const start = document.positionAt(at);
      if (random(3) === 0)
        edit.delete(
          document.uri,
          new vscode.Range(start, document.positionAt(Math.min(at + random(5), protectedFrom - 2))),
        );
      else edit.insert(document.uri, start, [' wind', '"', '\n\n', 'e', '. The ', ' she said. '][random(6)] ?? '');
      await vscode.workspace.applyEdit(edit);
      if (i % 10 > 0) continue;
      await until(() => outline.data.settled?.article.text === document.getText(), 'the outline caught up');
      assert.equal(idOf(LAST), anchor, `after ${i} edits`);
      const ids = all().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });
});

/** Whole numbers below a limit, the same for the same seed. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, limit);
  };
}
