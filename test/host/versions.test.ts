import * as vscode from 'vscode';
import * as assert from './assert';
import { until } from './until';

const TEXT =
  ' date 2025-03-09 The harbour of Lindmark reopened on Sunday after a storm had closed it for more than two weeks.\n';

const WRONG = TEXT.replace('03-09', '02-30');
const SEED_NAME = '780_0123456789abcdef.txt';

/** Long enough for anything that recognition would have done. */
const rest = () => new Promise(resolve => setTimeout(resolve, 700));

const documentOf = (uri: vscode.Uri) =>
  vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
const isNow = (uri: vscode.Uri, language: string) =>
  until(() => documentOf(uri)?.languageId === language, `${uri} is ${language}`);

suite('The versions that Git has of a seed', () => {
  let provider: vscode.Disposable;

  /** As Git's own extension names them. */
  const version = (ref: string, path = '/a.txt') =>
    vscode.Uri.from({ scheme: 'git', path, query: JSON.stringify({ path, ref }) });

  suiteSetup(() => {
    provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: ({ path }) => (path === '/a.txt' ? TEXT : WRONG),
    });
  });
  suiteTeardown(() => provider.dispose());
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('are shown without problems, which nobody can mend there', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, SEED_NAME);
    const before = version('HEAD', `/${SEED_NAME}`);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(WRONG));
    await vscode.commands.executeCommand('vscode.diff', before, file);
    await until(() => vscode.languages.getDiagnostics(file).length === 1, 'the file has a problem');
    await isNow(before, 'seed-article');
    await rest();
    assert.deepEqual(vscode.languages.getDiagnostics(before), []);
  });

  test('are treated as the file is', async () => {
    await vscode.commands.executeCommand('vscode.open', version('HEAD'), { preview: false });
    await isNow(version('HEAD'), 'seed-article');
    await vscode.commands.executeCommand('seedReader.treatAsPlainText');
    await isNow(version('HEAD'), 'plaintext');
    await vscode.commands.executeCommand('vscode.open', version('~'), { preview: false });
    await until(() => documentOf(version('~')) !== undefined, 'the other version is open');
    await rest();
    assert.equal(documentOf(version('~'))?.languageId, 'plaintext');
    await vscode.commands.executeCommand('seedReader.treatAsSeed');
    await isNow(version('HEAD'), 'seed-article');
  });
});
