import * as vscode from 'vscode';
import * as assert from './assert';

const TEXT = ` date 2025-03-09 The harbour of Port Ellery stayed shut on Sunday.

"We will open when the wind drops," Mara Quill said. "Not an hour before. You have my word."

What comes next

The ferries wait, said Quill, the harbour master.

"We have bread for a week," Ivo Brandt said.`;

async function open(text = TEXT): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'seed-article', content: text });
  return vscode.window.showTextDocument(document);
}

function selected(editor: vscode.TextEditor): string {
  return editor.document.getText(editor.selection);
}

suite('Seeds in the editor', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('document symbols: sections that reach to their end, quotations with their speakers', async () => {
    const { document } = await open();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const section = symbols.find(({ name }) => name === 'What comes next');
    assert.ok(section, symbols.map(({ name }) => name).join());
    assert.equal(section.kind, vscode.SymbolKind.Module);
    assert.ok(section.range.end.isEqual(document.positionAt(TEXT.length)));
    assert.equal(document.getText(section.selectionRange), 'What comes next');
    assert.deepEqual(
      section.children.map(({ name, detail, kind }) => ({ name, detail, kind })),
      [{ name: 'We have bread for a week,', detail: 'Ivo Brandt', kind: vscode.SymbolKind.String }],
    );
    assert.equal(symbols[0]?.name, 'We will open when the wind drops,');
  });

  test('folding: a section folds from its heading to its end', async () => {
    const { document } = await open();
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [[4, 8]],
    );
  });

  test('smart select grows from quotation to sentence, paragraph, section and article', async () => {
    const { document } = await open();
    const position = document.positionAt(TEXT.indexOf('bread'));
    const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    const texts: string[] = [];
    for (let range = first; range; range = range.parent) texts.push(document.getText(range.range));
    const wanted = [
      'We have bread for a week,',
      '"We have bread for a week,"',
      '"We have bread for a week," Ivo Brandt said.',
      TEXT.slice(TEXT.indexOf('What comes')),
      TEXT,
    ];
    assert.deepEqual(
      texts.filter(text => wanted.includes(text)),
      wanted,
    );
  });

  test('semantic tokens mark date, heading, quotations and speakers; the setting turns them off', async () => {
    const { document } = await open();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const tokens = () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentRangeSemanticTokens',
        document.uri,
        whole,
      );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentRangeSemanticTokensLegend',
      document.uri,
    );
    const data = (await tokens())?.data ?? new Uint32Array();
    const seen: string[] = [];
    for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + (data[i + 1] ?? 0) : (data[i + 1] ?? 0);
      line += data[i] ?? 0;
      const text = document.lineAt(line).text.slice(character, character + (data[i + 2] ?? 0));
      seen.push(`${legend.tokenTypes[data[i + 3] ?? 0]}: ${text}`);
    }
    assert.ok(seen.includes('articleDate: 2025-03-09'), seen.join('\n'));
    assert.ok(seen.includes('articleHeading: What comes next'), seen.join('\n'));
    assert.ok(seen.includes('articleQuote: "We have bread for a week,"'), seen.join('\n'));
    assert.ok(seen.includes('articleAttribution: Ivo Brandt'), seen.join('\n'));

    const settings = vscode.workspace.getConfiguration('seedReader');
    await settings.update('editor.highlighting', false, vscode.ConfigurationTarget.Global);
    try {
      assert.equal((await tokens())?.data.length ?? 0, 0);
    } finally {
      await settings.update('editor.highlighting', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('commands walk through quotations, those of one speaker, paragraphs and sections', async () => {
    const editor = await open();
    const run = (command: string) => vscode.commands.executeCommand(`seedReader.${command}`);
    await run('nextQuote');
    assert.equal(selected(editor), 'We will open when the wind drops,');
    await run('nextQuoteOfSpeaker');
    assert.equal(selected(editor), 'Not an hour before. You have my word.');
    await run('nextQuote');
    assert.equal(selected(editor), 'We have bread for a week,');
    await run('previousQuote');
    assert.equal(selected(editor), 'Not an hour before. You have my word.');
    await run('previousQuoteOfSpeaker');
    assert.equal(selected(editor), 'We will open when the wind drops,');
    await run('nextSection');
    assert.equal(selected(editor), 'What comes next');
    await run('nextParagraph');
    assert.equal(selected(editor), 'The ferries wait, said Quill, the harbour master.');
    await run('previousSection');
    assert.equal(selected(editor), 'What comes next');
    await run('previousParagraph');
    assert.ok(selected(editor).startsWith('"We will open'), selected(editor));
  });

  test('hover on a quotation says who said it and how we know, and leads to the next', async () => {
    const { document } = await open();
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(TEXT.indexOf('wind drops')),
    );
    const text = hover?.contents.map(part => (typeof part === 'string' ? part : part.value)).join() ?? '';
    const plain = text.replaceAll('&nbsp;', ' ');
    assert.ok(plain.includes('Mara Quill'), plain);
    assert.ok(plain.includes('2 quotes'), plain);
    assert.ok(plain.includes('named beside the quote'), plain);
    assert.ok(plain.includes('Next quote'), plain);
    assert.ok(!plain.includes('Previous quote'), plain);
  });

  test('a surname leads to the whole name; references and highlights are every mention and quotation', async () => {
    const { document } = await open();
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

  test('the language wraps words and suggests nothing while one types', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'seed-article' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
  });
});
