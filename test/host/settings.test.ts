import * as vscode from 'vscode';
import type { SeedReaderApi } from '../../src/host/api';
import { currentLook } from '../../src/host/look';
import { previewSettings } from '../../src/host/previews/settings';
import { DEFAULT_LOOK } from '../../src/shared/look';
import * as assert from './assert';
import { showText } from './showText';
import { until } from './until';

const TEXT = [
  ' date 2025-03-09 The ferry to Lindmark sailed again on Sunday after two weeks in the harbour, its owners said.',
  '"We waited for the wind," Anna Berg said. "It never came back to us."',
  'Sign up for our newsletter.',
].join('\n\n');

/** What no setting of ours may be, among it what counts as true and what as false; the numbers have a range without 0. */
const WRONG: readonly unknown[] = [{ x: 1 }, 0, 'plaid'];

/** Any name of a font will do. */
const FREE = /fontFamily/;

suite('A setting that is set to what it cannot be', () => {
  let extension: vscode.Extension<SeedReaderApi>;
  let names: readonly string[];

  const setAll = async (value: unknown) => {
    const settings = vscode.workspace.getConfiguration('seedReader');
    for (const name of names) {
      const given = typeof value === 'string' && FREE.test(name) ? '' : value;
      await settings.update(name, given, vscode.ConfigurationTarget.Global);
    }
  };
  const open = () => showText(TEXT);

  suiteSetup(async () => {
    const found = vscode.extensions.getExtension<SeedReaderApi>('seed-reader.seed-reader');
    assert.ok(found);
    extension = found;
    await extension.activate();
    const { properties } = extension.packageJSON.contributes.configuration;
    names = Object.keys(properties).map(name => name.replace('seedReader.', ''));
    assert.ok(names.length > 10);
  });
  teardown(async () => {
    await setAll(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const value of WRONG) {
    const told = JSON.stringify(value);

    test(`counts as the default of the preview's behaviour and look: ${told}`, async () => {
      const [behaviour, look] = [previewSettings(undefined), currentLook()];
      await setAll(value);
      assert.equal(JSON.stringify(vscode.workspace.getConfiguration('seedReader').get('preview.theme')), told);
      assert.deepEqual(previewSettings(undefined), behaviour);
      assert.deepEqual(currentLook(), look);
      assert.deepEqual(look, DEFAULT_LOOK);
    });

    test(`leaves seeds recognised by what they hold: ${told}`, async () => {
      await setAll(value);
      // Of a document without a file VS Code itself may guess the language.
      const folder = vscode.workspace.workspaceFolders?.[0];
      assert.ok(folder);
      const uri = vscode.Uri.joinPath(folder.uri, `settings-${WRONG.indexOf(value)}.txt`);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
      const { document } = await vscode.window.showTextDocument(uri);
      await until(() => document.languageId === 'seed-article', 'it is a seed article');
    });

    test(`leaves seeds coloured, and promotions out of what is copied: ${told}`, async () => {
      await setAll(value);
      const { document } = await open();
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentRangeSemanticTokens',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      assert.ok((tokens?.data.length ?? 0) > 0);
      await vscode.commands.executeCommand('seedReader.copyAsMarkdown');
      const copied = await vscode.env.clipboard.readText();
      assert.ok(copied.includes('Anna Berg') && !copied.includes('newsletter'), copied);
    });

    test(`leaves the outline following: ${told}`, async () => {
      await setAll(value);
      const { outline } = extension.exports;
      await vscode.commands.executeCommand('seedReader.outline.focus');
      const editor = await open();
      await until(() => outline.data.settled?.article.text === TEXT, 'the outline shows the article');
      const place = editor.document.positionAt(TEXT.indexOf('It never'));
      editor.selection = new vscode.Selection(place, place);
      const selected = () => outline.view.selection.map(id => outline.data.settled?.item(id)?.text).join();
      await until(() => selected() === 'It never came back to us.', 'the quote at the cursor is selected');
    });
  }
});
