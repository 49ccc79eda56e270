import fc from 'fast-check';
import * as vscode from 'vscode';
import { allQuotations, foldsOf, isArticle, parse, sectionsOf } from '../../src/article';
import type { SeedReaderApi } from '../../src/host/api';
import { isSeedByContent } from '../../src/host/language/contentGate';
import { FOUND } from '../fuzz/found';
import { hostileText } from '../fuzz/hostileText';
import { HUGE } from '../fuzz/hugeTexts';
import * as assert from './assert';
import { shownOutline } from './shownOutline';
import { until } from './until';

/** 50,000 characters, or 5,000 of a thing: VS Code's own commands carry each result to the window and back. */
const SCALE = 0.005;

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(HUGE).map(([name, make]) => [name, [` date 2025-03-09 ${make(SCALE)}`]])),
  'found before': Object.values(FOUND),
  // The same texts each time.
  'at random': fc.sample(hostileText, { seed: 20250309, numRuns: 40 }),
};

suite('Hostile texts in the editor', () => {
  let document: vscode.TextDocument;
  let outline: SeedReaderApi['outline'];

  suiteSetup(async () => {
    outline = await shownOutline();
    document = await vscode.workspace.openTextDocument({ language: 'seed-article', content: ' date 2025-03-09 A.' });
    await vscode.window.showTextDocument(document);
  });
  suiteTeardown(async () => {
    await replace('');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function replace(text: string): Promise<void> {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    // Of a workspace edit VS Code applies what differs alone, and looks for that in long texts for a second.
    if (document.getText().length + text.length > 10_000) {
      const editor = vscode.window.visibleTextEditors.find(shown => shown.document === document);
      assert.ok(await editor?.edit(edit => edit.replace(all, text)));
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, all, text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  const ask = <T>(command: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand<T | undefined>(`vscode.${command}`, document.uri, ...args);

  /** A provider that throws gives nothing: what comes must be all that is in the article. */
  async function assertSymbols(): Promise<void> {
    const article = parse(document.getText());
    const symbols = (await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider')) ?? [];
    const headings = sectionsOf(article).filter(({ heading }) => heading !== undefined);
    const all = symbols.flatMap(symbol => [symbol, ...symbol.children]);
    assert.equal(all.length, headings.length + allQuotations(article).length);
    for (const { range, selectionRange } of all) assert.ok(range.contains(selectionRange));
  }

  async function assertFolds(): Promise<void> {
    const article = parse(document.getText());
    const ranges = (await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider')) ?? [];
    for (const { start, end } of ranges) assert.ok(0 <= start && start < end && end < document.lineCount);
    const line = (block: number) => document.positionAt(article.starts[block] ?? 0).line;
    const folds = foldsOf(article).filter(({ start, end }) => line(end - 1) > line(start));
    assert.ok(folds.length === 0 || ranges.length > 0);
  }

  /** Tokens are in order, do not overlap and stay on their lines; there are some where there is something to mark. */
  async function assertTokens(): Promise<void> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const { data = new Uint32Array() } =
      (await ask<vscode.SemanticTokens>('provideDocumentRangeSemanticTokens', whole)) ?? {};
    let [line, start, end] = [0, 0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0] = data.subarray(i, i + 3);
      if (lines > 0) end = 0;
      start = lines > 0 ? characters : start + characters;
      line += lines;
      assert.ok(start >= end && length > 0);
      end = start + length;
      assert.ok(end <= document.lineAt(line).text.length);
    }
    const article = parse(document.getText());
    const marks = article.header.dateRange || allQuotations(article).length > 0;
    assert.ok(!marks || data.length > 0, `nothing is coloured in ${JSON.stringify(article.text)}`);
  }

  async function assertHovers(): Promise<void> {
    const article = parse(document.getText());
    const [first] = allQuotations(article).filter(({ quote }) => quote.attribution && quote.end > quote.start);
    const places = [0, 0.5, 1].map(share => Math.floor(share * article.text.length));
    if (first) places.unshift((article.starts[first.block] ?? 0) + first.quote.start);
    for (const [i, place] of places.entries()) {
      const position = document.positionAt(place);
      const hovers = (await ask<vscode.Hover[]>('executeHoverProvider', position)) ?? [];
      assert.ok(hovers.length > 0 || !first || i > 0, 'a quotation has a hover');
      await ask('executeDefinitionProvider', position);
      await ask('executeReferenceProvider', position);
      const [selection] = (await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', [position])) ?? [];
      assert.ok(selection?.range.contains(position));
    }
  }

  for (const [name, texts] of Object.entries(TEXTS)) {
    test(`come through recognition, symbols, folding, colours, hovers and the outline: ${name}`, async () => {
      for (const text of texts) {
        await replace(text);
        const now = document.getText();
        assert.equal(isSeedByContent(document), isArticle(now));
        await assertSymbols();
        await assertFolds();
        await assertTokens();
        await assertHovers();
        await until(() => outline.data.settled?.article.text === now, `the outline shows ${JSON.stringify(text)}`);
      }
    });
  }
});
