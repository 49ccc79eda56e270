import * as vscode from 'vscode';

/**
 * The editor of a document that the reader works in, a comparison's as well: the active one, else the first in sight;
 * `undefined` when no editor shows it.
 */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const editors = vscode.window.visibleTextEditors.filter(editor => editor.document === document && isInTab(editor));
  return editors.find(editor => editor === vscode.window.activeTextEditor) ?? editors[0];
}

/** True for an editor that a tab shows. Peek, the Output panel and other parts hold text editors too. */
export function isInTab({ document, viewColumn }: vscode.TextEditor): boolean {
  return viewColumn !== undefined || comparisonOf(document.uri) !== undefined;
}

/** The tab in front that compares a text with another one. VS Code gives its editors no column. */
export function comparisonOf(uri: vscode.Uri): vscode.Tab | undefined {
  const address = uri.toString();
  const inFront = vscode.window.tabGroups.all.flatMap(({ activeTab }) => activeTab ?? []);
  return inFront.find(
    ({ input }) =>
      input instanceof vscode.TabInputTextDiff &&
      [input.modified, input.original].some(side => side.toString() === address),
  );
}

/** The tabs of a file, in sight or not, of its text or of its previews; those of the active column come first. */
export function tabsOf(
  uri: vscode.Uri,
  type: typeof vscode.TabInputText | typeof vscode.TabInputCustom = vscode.TabInputText,
): readonly vscode.Tab[] {
  const address = uri.toString();
  const groups = vscode.window.tabGroups.all.toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
  return groups.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof type && input.uri.toString() === address),
  );
}
