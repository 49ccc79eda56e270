import * as vscode from 'vscode';

/** VS Code's range of UTF-16 offsets in the document, end exclusive. */
export function rangeOf(document: vscode.TextDocument, start: number, end: number): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
