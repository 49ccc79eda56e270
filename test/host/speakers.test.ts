import * as vscode from 'vscode';
import * as assert from './assert';

const TEXT = ` date 2025-03-09 The harbour of Port Ellery stayed shut on Sunday.

"We will open when the wind drops," Mara Quill said. "Not an hour before. You have my word."

What comes next

The ferries wait, said Quill, the harbour master.

"We have bread for a week," Ivo Brandt said.`;

async function open(text = TEXT): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'seed-article', content: text });
  await vscode.window.showTextDocument(document);
  return document;
}

suite('Speakers in the editor', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const hoverAt = async (document: vscode.TextDocument, offset: number) => {
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(offset),
    );
    return hover?.contents.map(part => (typeof part === 'string' ? part : part.value)).join() ?? '';
  };

  test('hover on a quotation says who said it and how we know, and leads to the next', async () => {
    const hover = await hoverAt(await open(), TEXT.indexOf('wind drops'));
    assert.ok(hover.startsWith('**Mara Quill**'), hover);
    assert.ok(hover.includes('2 quotes · named beside the quote'), hover);
    assert.ok(hover.includes('[Next quote]'), hover);
    assert.ok(!hover.includes('Previous quote'), hover);
  });

  test('hover on a name or a pronoun says how we know, and its links lead to the quotes beside it', async () => {
    const text = `${TEXT}\n\n"The nights are long," he said.`;
    const document = await open(text);
    const pronoun = await hoverAt(document, text.lastIndexOf('he said'));
    assert.ok(pronoun.startsWith('**Ivo Brandt**\n\n2 quotes · resolved from a pronoun or surname'), pronoun);
    const mention = await hoverAt(document, text.indexOf('said Quill') + 'said '.length);
    assert.ok(mention.includes('[Previous quote]') && !mention.includes('Next quote'), mention);
    const link = /\(command:(\S+?)\?(\S+?)\)/.exec(mention);
    assert.ok(link);
    const place = JSON.parse(decodeURIComponent(decodeURIComponent(link[2] ?? '')));
    await vscode.commands.executeCommand(link[1] ?? '', ...place);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.offsetAt(editor.selection.active), text.indexOf('Not an hour'));
  });

  test('hover in a promotion says who speaks, and leads to what the article quotes, which it is not counted with', async () => {
    const text = `${TEXT}\n\nSubscribe to our newsletter: "I read it daily," said Mara Quill`;
    const document = await open(text);
    const hover = await hoverAt(document, text.indexOf('it daily'));
    assert.ok(hover.startsWith('**Mara Quill**\n\nnamed beside the quote\n\n'), hover);
    assert.ok(hover.includes('[Previous quote]') && !hover.includes('Next quote'), hover);
    const counted = await hoverAt(document, text.indexOf('Not an hour'));
    assert.ok(counted.includes('2 quotes') && !counted.includes('Next quote'), counted);
  });

  test('hover on a quotation of nobody says that nobody is named', async () => {
    const text = TEXT.replace('\n\n', '\n\n“Mind the wheel, and come early.”\n\n');
    const document = await open(text);
    assert.equal(await hoverAt(document, text.indexOf('wheel')), '**Unattributed**\n\nnobody is named');
    assert.equal(await hoverAt(document, text.indexOf('harbour')), '');
  });

  test('a pronoun leads to the whole name, and nobody can be renamed', async () => {
    const text = `${TEXT}\n\n"The nights are long," he said.`;
    const document = await open(text);
    const pronoun = document.positionAt(text.lastIndexOf('he said'));
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      pronoun,
    );
    assert.equal(definition && document.getText(definition.range), 'Ivo Brandt');
    const rename = vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      pronoun,
      'Ada',
    );
    const edits = await rename.then(
      edit => edit?.size ?? 0,
      () => 0,
    );
    assert.equal(edits, 0);
  });

  test('a surname leads to the whole name; references and highlights are every mention and quotation', async () => {
    const document = await open();
    const surname = document.positionAt(TEXT.indexOf('said Quill') + 'said '.length);
    const texts = (ranges: readonly vscode.Range[]) => ranges.map(range => document.getText(range));
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      surname,
    );
    assert.equal(definition && document.getText(definition.range), 'Mara Quill');

    const places = [
      'We will open when the wind drops,',
      'Mara Quill',
      'Not an hour before. You have my word.',
      'Quill',
    ];
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      surname,
    );
    assert.deepEqual(texts(references.map(({ range }) => range)), places);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      surname,
    );
    assert.deepEqual(texts(highlights.map(({ range }) => range)), places);
  });
});
