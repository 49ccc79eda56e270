import * as assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually } from './eventually';
import { FERRY, FERRY_TEXT } from './ferryArticle';
import { openWorkbench, type Workbench } from './workbench';

const NOTES = 'notes.txt';
/** A seed by what it holds, not by its name. */
const BY_CONTENT = 'ferry.txt';
/** A seed by its name, without the header that such a name promises. */
const HEADLESS = '901_0123456789abcdef.txt';

const FILES = {
  [NOTES]: FERRY_TEXT.replace(' date 2025-03-09 ', ''),
  [FERRY]: FERRY_TEXT,
  [BY_CONTENT]: FERRY_TEXT,
  [HEADLESS]: 'The ferry to Lindmark sailed again on Sunday.',
};

const ALL = ['symbols', 'folds', 'selections', 'colours', 'hover', 'definition', 'references', 'highlights'];

/**
 * Opens a file without an editor for it, or has the command Treat as Seed Article open it, and at once asks VS Code for all
 * that a seed offers: what of it is there, by name. Runs in the extension host.
 */
async function offered(api: typeof vscode, { name, treat }: { readonly name: string; readonly treat: boolean }) {
  const uri = api.Uri.joinPath(api.workspace.workspaceFolders?.[0]?.uri ?? api.Uri.parse('none:/'), name);
  if (treat) await api.commands.executeCommand('seedReader.treatAsSeed', uri);
  const document = await api.workspace.openTextDocument(uri);
  const place = document.positionAt(document.getText().indexOf('Berg'));
  const ask = (command: string, ...rest: readonly unknown[]) => api.commands.executeCommand(command, uri, ...rest);
  const answers = {
    symbols: ask('vscode.executeDocumentSymbolProvider'),
    folds: ask('vscode.executeFoldingRangeProvider'),
    selections: ask('vscode.executeSelectionRangeProvider', [place]),
    colours: ask('vscode.provideDocumentRangeSemanticTokensLegend'),
    hover: ask('vscode.executeHoverProvider', place),
    definition: ask('vscode.executeDefinitionProvider', place),
    references: ask('vscode.executeReferenceProvider', place),
    highlights: ask('vscode.executeDocumentHighlights', place),
  };
  const there: string[] = [];
  for (const [feature, answer] of Object.entries(answers)) {
    const given = await answer;
    if (Array.isArray(given) ? given.length > 0 : given) there.push(feature);
  }
  return there;
}

suite('The first seed of a window', () => {
  let workbench: Workbench;

  const openWindow = async (settings: Readonly<Record<string, unknown>> = {}) => {
    workbench = await openWorkbench({ files: FILES, settings });
  };
  /** Opens a plain text, for which VS Code activates the extension. */
  const openNotes = async () => {
    await workbench.open(NOTES);
    await eventually(async () => assert.equal(await isActive(), true));
  };
  const isActive = () => workbench.evaluate(api => api.extensions.getExtension('seed-reader.seed-reader')?.isActive);
  const language = () => workbench.evaluate(api => api.window.activeTextEditor?.document.languageId);
  teardown(() => workbench.close());
  /** In a test: one that fails is run again, and a teardown never is. */
  const reportsNoError = () => assert.deepEqual(workbench.errors, []);

  test('offers all that a seed offers as soon as it is open, beside a plain text', async () => {
    await openWindow();
    await openNotes();
    assert.deepEqual(await workbench.evaluate(offered, { name: FERRY, treat: false }), ALL);
    reportsNoError();
  });

  test('offers it also when a command makes a plain text one that no editor shows', async () => {
    await openWindow();
    assert.deepEqual(await workbench.evaluate(offered, { name: NOTES, treat: true }), ALL);
    reportsNoError();
  });

  test('has its problems told, and its figures in the status bar', async () => {
    await openWindow();
    await openNotes();
    const figures = workbench.statusBar().filter({ hasText: / words? · / });
    assert.equal(await figures.count(), 0);
    await workbench.open(HEADLESS);
    await figures.waitFor();
    await eventually(async () => {
      const codes = await workbench.evaluate(api => {
        const uri = api.window.activeTextEditor?.document.uri;
        return uri && api.languages.getDiagnostics(uri).map(({ code }) => code);
      });
      assert.deepEqual(codes, ['missing-header']);
    });
    reportsNoError();
  });

  test('is not recognised by what it holds where the settings say so, until they no longer do', async () => {
    await openWindow({ 'seedReader.recognition': 'fileName' });
    await openNotes();
    await workbench.open(BY_CONTENT);
    await workbench.page.waitForTimeout(1000);
    assert.equal(await language(), 'plaintext');
    await workbench.configure({ 'seedReader.recognition': null });
    await eventually(async () => assert.equal(await language(), 'seed-article'));
    reportsNoError();
  });

  test('is not coloured where the settings say so, until they no longer do', async () => {
    await openWindow({ 'seedReader.editor.highlighting': false });
    await openNotes();
    const given = async () => (await workbench.evaluate(offered, { name: FERRY, treat: false })).includes('colours');
    assert.equal(await given(), false);
    await workbench.configure({ 'seedReader.editor.highlighting': null });
    await eventually(async () => assert.equal(await given(), true));
    reportsNoError();
  });
});
