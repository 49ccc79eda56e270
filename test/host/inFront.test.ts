import * as vscode from 'vscode';
import * as assert from './assert';
import { until } from './until';

const LEFT =
  ' date 2025-03-09 The harbour of Lindmark stayed shut on Sunday after a storm, and for more than two weeks before that.\n';
const RIGHT = LEFT.replace('stayed shut', 'was open again');
/** Of its own it is no seed. */
const PROSE = 'The harbour of Lindmark was open again on Sunday, its keepers said.\n';

suite('What is in front of the reader', () => {
  const made: vscode.Uri[] = [];

  /** A new file in the opened folder; removed when the suite ends. */
  async function file(text: string): Promise<vscode.Uri> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, `in-front-${made.length}.txt`);
    made.push(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  const documentOf = (uri: vscode.Uri) =>
    vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  const isNow = (uri: vscode.Uri, language: string) =>
    until(() => documentOf(uri)?.languageId === language, `${uri} is ${language}`);

  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  suiteTeardown(async () => {
    for (const uri of made) await vscode.workspace.fs.delete(uri);
  });

  test('in a comparison is the side with the focus', async () => {
    const [left, right] = [await file(LEFT), await file(RIGHT)];
    await vscode.commands.executeCommand('vscode.diff', left, right, 'Before and after');
    await isNow(left, 'seed-article');
    await isNow(right, 'seed-article');
    for (const [side, uri, words] of [
      ['Secondary', left, 'stayed shut'],
      ['Primary', right, 'was open again'],
    ] as const) {
      await vscode.commands.executeCommand(`workbench.action.compareEditor.focus${side}Side`);
      await until(
        () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(),
        `the ${side} side has the focus`,
      );
      await vscode.commands.executeCommand('seedReader.copyAsMarkdown');
      const copied = await vscode.env.clipboard.readText();
      assert.ok(copied.includes(words), `${side}: ${copied}`);
    }
  });

  test('is the text of a preview that refuses it, for the command that treats it as a seed', async () => {
    const uri = await file(PROSE);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'seedReader.preview');
    await isNow(uri, 'plaintext');
    await until(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom,
      'its preview is in front',
    );
    await vscode.commands.executeCommand('seedReader.treatAsSeed');
    await isNow(uri, 'seed-article');
  });
});
