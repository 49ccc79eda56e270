import * as vscode from 'vscode';
import * as assert from './assert';
import { until } from './until';

const SEED =
  ' date 2025-03-09 The harbour of Lindmark reopened on Sunday after a storm had closed it for more than two weeks.\n';
const PROSE =
  'The harbour of Lindmark reopened on Sunday after a storm had closed it for more than two weeks, they said.\n';
const LEDGER = 'date 2025-03-09 groceries at the corner shop, paid in cash, twelve crowns and fifty\n'.repeat(400);

/** Long enough for anything that recognition would have done. */
const rest = () => new Promise(resolve => setTimeout(resolve, 700));

let made = 0;

/** A new file in the opened folder; removed when the suite ends. */
async function file(text: string, name = `recognition-${++made}.txt`): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file as the Explorer does: the document goes when its last editor does, where the API would keep it. */
async function show(uri: vscode.Uri, preview = false): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview });
  await until(() => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(), `${uri} is shown`);
  const document = documentOf(uri);
  assert.ok(document);
  return document;
}

async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

const documentOf = (uri: vscode.Uri) =>
  vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
const languageOf = (uri: vscode.Uri) => documentOf(uri)?.languageId;
const isSeed = (uri: vscode.Uri) => until(() => languageOf(uri) === 'seed-article', `${uri} is a seed article`);

async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
  await vscode.workspace.applyEdit(edit);
}

async function setMode(mode: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('seedReader').update('recognition', mode, vscode.ConfigurationTarget.Global);
}

const fileName = ({ path }: vscode.Uri) => path.slice(path.lastIndexOf('/') + 1);

/** Renames a file as the Explorer does, also onto another one. */
async function rename(uri: vscode.Uri, name: string): Promise<vscode.Uri> {
  const renamed = vscode.Uri.joinPath(uri, '..', name);
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, renamed, { overwrite: true });
  await vscode.workspace.applyEdit(edit);
  return renamed;
}

/** A new file that is open, and treated as plain text though it is a seed by its content. */
async function plainFile(): Promise<vscode.Uri> {
  const uri = await file(SEED);
  await show(uri);
  await isSeed(uri);
  await vscode.commands.executeCommand('seedReader.treatAsPlainText');
  await until(() => languageOf(uri) === 'plaintext', 'plain text');
  return uri;
}

suite('Recognition', () => {
  teardown(async () => {
    await setMode(undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  test('gives a plain-text file that is a seed by its content our language', async () => {
    const uri = await file(SEED);
    await show(uri);
    await isSeed(uri);
  });

  test('leaves prose and ledgers alone', async () => {
    const prose = await file(PROSE);
    const ledger = await file(LEDGER);
    await show(prose);
    await show(ledger);
    await rest();
    assert.equal(languageOf(prose), 'plaintext');
    assert.equal(languageOf(ledger), 'plaintext');
  });

  test('goes by the content of a file of no type that VS Code knows as well', async () => {
    const ledger = await file(LEDGER, 'recognition.ledger');
    const seed = await file(SEED, 'recognition');
    await show(ledger);
    await show(seed);
    await isSeed(seed);
    await rest();
    assert.equal(languageOf(ledger), 'plaintext');
    await closeAll();
    await setMode('off');
    await show(seed);
    await rest();
    assert.equal(languageOf(seed), 'plaintext');
  });

  test('treats the text of the tab in front, wherever the focus is', async () => {
    const uri = await file(PROSE);
    await show(uri);
    await vscode.commands.executeCommand('workbench.panel.output.focus');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.scheme === 'output',
      'the Output panel has the focus',
    );
    await vscode.commands.executeCommand('seedReader.treatAsSeed');
    await isSeed(uri);
    assert.ok(
      vscode.workspace.textDocuments.every(
        ({ uri, languageId }) => uri.scheme !== 'output' || languageId !== 'seed-article',
      ),
    );
    await vscode.commands.executeCommand('seedReader.treatAsPlainText', uri);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('recognises an untitled document that becomes a seed while it is typed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    await vscode.window.showTextDocument(document);
    await append(document, ' date 2025-03-09 ');
    await rest();
    assert.equal(document.languageId, 'plaintext');
    await append(document, PROSE);
    await isSeed(document.uri);
    assert.equal(document.getText(), ` date 2025-03-09 ${PROSE}`);
  });

  test('recognises a file again when its preview-mode tab is opened again', async () => {
    const uri = await file(SEED);
    await show(uri, true);
    await isSeed(uri);
    await show(await file(PROSE), true);
    await until(() => documentOf(uri) === undefined, 'the document is closed');
    await show(uri, true);
    await isSeed(uri);
  });

  test('is never overruling a language set by hand', async () => {
    const uri = await file(SEED);
    await show(uri);
    await isSeed(uri);
    const document = documentOf(uri);
    assert.ok(document);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await append(document, PROSE);
    await rest();
    assert.equal(languageOf(uri), 'plaintext');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await closeAll();
    await show(uri);
    await rest();
    assert.equal(languageOf(uri), 'plaintext', 'after the file was opened again');
  });

  test('leaves a document alone that was switched to plain text from another language', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: SEED });
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await append(document, PROSE);
    await rest();
    assert.equal(document.languageId, 'plaintext');
  });

  test('follows its setting at once, for documents that are open', async () => {
    const uri = await file(SEED);
    await show(uri);
    await isSeed(uri);
    await setMode('fileName');
    await until(() => languageOf(uri) === 'plaintext', 'plain text again');
    await setMode('content');
    await isSeed(uri);
    await setMode('off');
    await until(() => languageOf(uri) === 'plaintext', 'plain text again');
  });

  test('remembers Treat as Plain Text for a file that has the name of a seed', async () => {
    const uri = await file(SEED, '777_0123456789abcdef.txt');
    await show(uri);
    await isSeed(uri);
    await vscode.commands.executeCommand('seedReader.treatAsPlainText');
    await until(() => languageOf(uri) === 'plaintext', 'plain text');
    await closeAll();
    await show(uri);
    await until(() => languageOf(uri) === 'plaintext', 'plain text after the file was opened again');
    await vscode.commands.executeCommand('seedReader.treatAsSeed', uri);
    await isSeed(uri);
  });

  const plainOnceSaved = async (text: string) => {
    const uri = vscode.Uri.joinPath(await file(PROSE), '..', `written-${++made}.txt`);
    await vscode.window.showTextDocument(uri.with({ scheme: 'untitled' }));
    const untitled = vscode.window.activeTextEditor?.document;
    assert.ok(untitled);
    await append(untitled, text);
    await isSeed(untitled.uri);
    await vscode.commands.executeCommand('seedReader.treatAsPlainText');
    await until(() => untitled.languageId === 'plaintext', 'plain text');
    // Saved from its editor, which goes on with the file: saved by the API alone, the file may be closed at once.
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until(() => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(), 'the file is shown');
    await rest();
    assert.equal(languageOf(uri), 'plaintext', 'as it was before it was saved');
    await closeAll();
    await show(uri);
    await rest();
    assert.equal(languageOf(uri), 'plaintext', 'after the file was opened again');
  };

  test('remembers Treat as Plain Text for an untitled document that is saved', () => plainOnceSaved(SEED));

  test('remembers it also when saving tidies its white space', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('insertFinalNewline', true, vscode.ConfigurationTarget.Global);
    try {
      await plainOnceSaved(SEED.trimEnd());
    } finally {
      await settings.update('insertFinalNewline', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('remembers Treat as Seed Article, also when the file is renamed', async () => {
    const uri = await file(PROSE, 'treated.txt');
    await show(uri);
    await vscode.commands.executeCommand('seedReader.treatAsSeed');
    await isSeed(uri);
    await closeAll();
    const renamed = await rename(uri, 'renamed.txt');
    await show(renamed);
    await isSeed(renamed);
  });

  test('remembers Treat as Plain Text when a seed by its content is renamed while it is open', async () => {
    const uri = await plainFile();
    const renamed = await rename(uri, 'renamed-plain.txt');
    await until(() => documentOf(renamed) !== undefined, 'the renamed file is open');
    await rest();
    assert.equal(languageOf(renamed), 'plaintext');
  });

  test('gives a renamed file no decision for another one that had its name before', async () => {
    const other = await plainFile();
    await closeAll();
    await rename(await file(SEED), fileName(other));
    await show(other);
    await isSeed(other);
  });
});

suite('Problems', () => {
  const problemsOf = (uri: vscode.Uri) =>
    vscode.languages.getDiagnostics(uri).map(({ code, severity, range }) => ({
      code,
      severity,
      range: [range.start.line, range.start.character, range.end.line, range.end.character],
    }));

  test('warn of an impossible date at its range until it is mended', async () => {
    const uri = await file(SEED.replace('03-09', '02-30'), '778_0123456789abcdef.txt');
    const document = await show(uri);
    await until(() => problemsOf(uri).length > 0, 'a problem is shown');
    assert.deepEqual(problemsOf(uri), [
      { code: 'impossible-date', severity: vscode.DiagnosticSeverity.Warning, range: [0, 6, 0, 16] },
    ]);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 6, 0, 16), '2025-02-28');
    await vscode.workspace.applyEdit(edit);
    await until(() => problemsOf(uri).length === 0, 'the problem is gone');
    assert.equal(document.languageId, 'seed-article');
  });

  test('warn of a missing header only where the name promises one, and go with the editor', async () => {
    const promised = await file(PROSE, '779_0123456789abcdef.txt');
    await show(promised);
    await until(() => problemsOf(promised).length > 0, 'a problem is shown');
    assert.equal(problemsOf(promised)[0]?.code, 'missing-header');
    const treated = await file(PROSE);
    await show(treated);
    await vscode.commands.executeCommand('seedReader.treatAsSeed');
    await isSeed(treated);
    assert.deepEqual(problemsOf(treated), []);
    await closeAll();
    await until(() => problemsOf(promised).length === 0, 'the problem is gone with its editor');
  });
});
