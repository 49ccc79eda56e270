import * as vscode from 'vscode';
import * as assert from './assert';
import { showText } from './showText';

const TEXT = ` date 2025-03-09 The harbour of Port Ellery stayed shut on Sunday.

"We will open when the wind drops," Mara Quill said. "Not an hour before. You have my word."

What comes next

The ferries wait, said Quill, the harbour master.

"We have bread for a week," Ivo Brandt said.`;

const ASIDES = ` date 2025-03-09 The inquiry heard Ada Quill on Monday, and the hall was full.

Advertisement

Read more: Why the bridge was built

“There were nine of them.

“Then I went up to the loft,” she said.`;

const open = (text = TEXT) => showText(text);

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

  test('document symbols leave out what a promotion quotes', async () => {
    const { document } = await open(`${TEXT}\n\nSubscribe to our newsletter: "I read it daily," said Ivo Brandt`);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map(child => child.name)]);
    assert.deepEqual(names.slice(-2), ['What comes next', 'We have bread for a week,']);
  });

  const folds = async ({ uri }: vscode.TextDocument) => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    return ranges.map(({ start, end }) => [start, end]);
  };

  test('folding: a section folds from its heading to its end', async () => {
    const { document } = await open();
    assert.deepEqual(await folds(document), [[4, 8]]);
  });

  test('folding: promotions in a row, and a quotation that runs over several paragraphs', async () => {
    const { document } = await open(`${ASIDES}\n\nThe hall was silent on the harbour side of the town.`);
    assert.deepEqual(await folds(document), [
      [2, 4],
      [6, 8],
    ]);
  });

  test('smart select grows from word to quotation, sentence, paragraph, section and article', async () => {
    const quoted = '"We have bread for a week," Ivo Brandt said.';
    const { document } = await open(`${TEXT} Nobody asked him.\n\nThe end\n\nIt rained on Tuesday.`);
    const position = document.positionAt(TEXT.indexOf('bread'));
    const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    const texts: string[] = [];
    for (let range = first; range; range = range.parent) texts.push(document.getText(range.range));
    const wanted = [
      'bread',
      'We have bread for a week,',
      '"We have bread for a week,"',
      quoted,
      `${quoted} Nobody asked him.`,
      `${TEXT.slice(TEXT.indexOf('What comes'))} Nobody asked him.`,
      document.getText(),
    ];
    assert.deepEqual(
      texts.filter(text => wanted.includes(text)),
      wanted,
    );
  });

  /** The semantic tokens of a document: type and text. */
  async function tokensOf(document: vscode.TextDocument): Promise<readonly string[]> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      whole,
    );
    if (!tokens) return [];
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentRangeSemanticTokensLegend',
      document.uri,
    );
    const { data } = tokens;
    const seen: string[] = [];
    for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + (data[i + 1] ?? 0) : (data[i + 1] ?? 0);
      line += data[i] ?? 0;
      const text = document.lineAt(line).text.slice(character, character + (data[i + 2] ?? 0));
      seen.push(`${legend.tokenTypes[data[i + 3] ?? 0]}: ${text}`);
    }
    return seen;
  }

  test('semantic tokens mark date, heading, quotations and speakers; the setting turns them off', async () => {
    const { document } = await open();
    const seen = await tokensOf(document);
    assert.ok(seen.includes('articleDate: 2025-03-09'), seen.join('\n'));
    assert.ok(seen.includes('articleHeading: What comes next'), seen.join('\n'));
    assert.ok(seen.includes('articleQuote: "We have bread for a week,"'), seen.join('\n'));
    assert.ok(seen.includes('articleAttribution: Ivo Brandt'), seen.join('\n'));

    const settings = vscode.workspace.getConfiguration('seedReader');
    await settings.update('editor.highlighting', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await tokensOf(document), []);
    } finally {
      await settings.update('editor.highlighting', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('semantic tokens dim promotions, and mark who is named in the paragraph before', async () => {
    const { document } = await open(
      `${ASIDES}\n\nAda Quill had her doubts about the roof and said so:\n\n“It will not hold.”`,
    );
    const seen = await tokensOf(document);
    assert.ok(seen.includes('articleAside: Advertisement'), seen.join('\n'));
    assert.ok(seen.includes('articleAside: Read more: Why the bridge was built'), seen.join('\n'));
    assert.deepEqual(seen.slice(-2), ['articleAttribution: Ada Quill', 'articleQuote: “It will not hold.”']);
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

  test('the language wraps words and suggests nothing while one types', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'seed-article' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wrappingIndent'), 'none');
    assert.equal(editor.get('guides.indentation'), false);
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(editor.get('inlineSuggest.enabled'), false);
  });
});
